"""The cases: Markdown pages with a block for each, as in `tests/cases/`.

    ## a key, half typed

    ```rust offers temperature
    qwen_request! { model: "qwen-plus", temp<|> }
    ```

`<|>` is the cursor. The words behind `rust` say what must come of it:

| words | meaning |
|---|---|
| `offers a b` | these are among the completions |
| `lacks a b` | these are not; `offers a lacks b` says both |
| `says some words` | hovering shows these words |
| `leads to chat.rs` | the definition is in this file |
| `refers 2` | that many places, with the definition, are references |
| `finds nothing`, `finds some words` | the server's own diagnostics |

A block with a `fn main` is the whole file. Any other is a call in a function that has some values.
"""

import dataclasses
import re

CURSOR = "<|>"

AROUND = """use qwen_request::*;

fn main() {{
    let question = String::from("Why is the sky blue?");
    let option: Option<f64> = None;
    let history: Vec<Message> = Vec::new();
    let request = {call};
    let _ = (request, question, option, history);
}}
"""

BLOCK = re.compile(r"^## (?P<name>.+?)$|^```rust (?P<wanted>.+?)$\n(?P<call>.*?)^```$", re.DOTALL | re.MULTILINE)


@dataclasses.dataclass
class Case:
    """A text with a cursor, and what is wanted there."""

    name: str
    wanted: str
    text: str
    line: int
    character: int

    @classmethod
    def read(cls, name, wanted, call):
        whole = call if "fn main" in call else AROUND.format(call=call.strip())
        before, _, after = whole.partition(CURSOR)
        return cls(name, wanted, before + after, before.count("\n"), len(before) - before.rfind("\n") - 1)

    def missed(self, session):
        """Asks the server; answers what it said where that is not what is wanted."""
        verb, _, words = self.wanted.partition(" ")
        return getattr(self, f"_{verb}")(session, words)

    def _offers(self, session, words):
        wanted, _, unwanted = f" {words} ".partition(" lacks ")
        answer = session.at("textDocument/completion", self.line, self.character, context={"triggerKind": 1})
        items = answer.get("items", []) if isinstance(answer, dict) else answer or []
        labels = {re.split(r"[( {]", item["label"], maxsplit=1)[0] for item in items}
        good = set(wanted.split()) <= labels and labels.isdisjoint(unwanted.split())
        return None if good else f"{len(labels)} completions: {sorted(labels)[:20]}"

    def _lacks(self, session, words):
        return self._offers(session, f"lacks {words}")

    def _says(self, session, words):
        answer = session.at("textDocument/hover", self.line, self.character)
        shown = answer["contents"]["value"] if answer else ""
        return None if words.lower() in shown.lower() else shown

    def _leads(self, session, words):
        answer = session.at("textDocument/definition", self.line, self.character) or []
        places = [place.get("uri") or place["targetUri"] for place in (answer if isinstance(answer, list) else [answer])]
        return None if any(place.endswith("/" + words.removeprefix("to ")) for place in places) else str(places)

    def _refers(self, session, words):
        context = {"includeDeclaration": True}
        answer = session.at("textDocument/references", self.line, self.character, context=context) or []
        return None if len(answer) == int(words) else str(len(answer))

    def _finds(self, session, words):
        answer = session.ask("textDocument/diagnostic", {"textDocument": {"uri": session.uri}}) or {}
        found = [item["message"] for item in answer.get("items", [])]
        good = not found if words == "nothing" else any(words in message for message in found)
        return None if good else str(found)


def read(page):
    """The cases of a page."""
    name = ""
    for block in BLOCK.finditer(page):
        if block["name"]:
            name = block["name"]
        else:
            yield Case.read(name, block["wanted"], block["call"])
