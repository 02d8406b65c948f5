//! Bodies of chats as text: those of an agent, and those of users who err a thousand times.

use std::fmt::Write;

/// A body of that many of something.
type Text = fn(usize) -> String;

/// What grows, and how it is written.
pub(crate) const ALL: &[(&str, Text)] = &[
    ("many calls and answers in one turn", one_turn),
    ("many turns of a call and an answer", many_turns),
    ("many calls without answers", |size| {
        chat(&format!("{{\"role\":\"assistant\",\"tool_calls\":[{}]}}", calls(size)))
    }),
    ("many answers without calls", |size| chat(&repeated(size, answer))),
    ("many empty messages", |size| chat(&repeated(size, |_| "{}".to_owned()))),
    ("many numbers as messages", |size| chat(&repeated(size, |_| "0".to_owned()))),
    ("many tools with schemas", |size| {
        let tool = |at| {
            format!(
                "{{\"type\":\"function\",\"function\":{{\"name\":\"tool_{at}\",\"parameters\":{{\"type\":\"object\",\"properties\":{{\"a\":{{}}}},\"required\":[\"a\"]}}}}}}"
            )
        };
        format!("{{\"model\":\"qwen-plus\",\"messages\":[{USER}],\"tools\":[{}]}}", repeated(size, tool))
    }),
    ("many pictures", |size| {
        let part = |_| {
            "{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/png;base64,iVBORw0KGgo=\"}}"
                .to_owned()
        };
        let content = repeated(size, part);
        format!(
            "{{\"model\":\"qwen3-vl-plus\",\"messages\":[{{\"role\":\"user\",\"content\":[{content}]}}]}}"
        )
    }),
    ("many unknown members", |size| {
        let members = repeated(size, |at| format!("\"unknown_{at}\":0"));
        format!("{{\"model\":\"qwen-plus\",\"messages\":[{USER}],{members}}}")
    }),
];

const USER: &str = "{\"role\":\"user\",\"content\":\"Hello\"}";

/// Bodies that took seconds before checks were linear, at the size at which they did.
pub(crate) fn of_old() -> Vec<(&'static str, String)> {
    let all = |name: &str| ALL.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
    let sizes = [
        ("many empty messages", "100,000 empty messages", 100_000),
        ("many numbers as messages", "200,000 numbers as messages", 200_000),
        ("many calls and answers in one turn", "8,000 calls and answers in one turn", 8_000),
        ("many turns of a call and an answer", "8,000 turns of a call and an answer", 8_000),
        ("many turns of a call and an answer", "40,000 turns of a call and an answer", 40_000),
        ("many empty messages", "1,900,000 empty messages", 1_900_000),
    ];
    sizes.into_iter().filter_map(|(name, said, size)| Some((said, all(name)?(size)))).collect()
}

fn one_turn(size: usize) -> String {
    let calls = calls(size);
    chat(&format!(
        "{{\"role\":\"assistant\",\"content\":\"\",\"tool_calls\":[{calls}]}},{}",
        repeated(size, answer)
    ))
}

fn many_turns(size: usize) -> String {
    let turn = |at| {
        let call = call(at);
        format!("{{\"role\":\"assistant\",\"content\":\"\",\"tool_calls\":[{call}]}},{}", answer(at))
    };
    chat(&repeated(size, turn))
}

/// A chat whose messages are these, after one of the user's.
fn chat(messages: &str) -> String {
    format!("{{\"model\":\"qwen-plus\",\"messages\":[{USER},{messages}]}}")
}

fn calls(size: usize) -> String {
    repeated(size, call)
}

fn call(at: usize) -> String {
    format!(
        "{{\"id\":\"call_{at}\",\"type\":\"function\",\"function\":{{\"name\":\"get_weather\",\"arguments\":\"{{}}\"}}}}"
    )
}

fn answer(at: usize) -> String {
    format!("{{\"role\":\"tool\",\"tool_call_id\":\"call_{at}\",\"content\":\"Sunny\"}}")
}

/// That many of them, with commas between.
fn repeated(size: usize, each: impl Fn(usize) -> String) -> String {
    (0..size).fold(String::new(), |mut all, at| {
        let comma = if at == 0 { "" } else { "," };
        let _ = write!(all, "{comma}{}", each(at));
        all
    })
}
