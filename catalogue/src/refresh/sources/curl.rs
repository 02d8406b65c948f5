//! Calls of curl, as samples write them.

use crate::refresh::fact::Claim;

/// The request that a call of curl sends; none if it sends no body.
pub(super) fn sample(model: &str, call: &str) -> Option<Claim> {
    let (mut path, mut body, mut streamed) = (None, None, false);
    let mut words = words(call).into_iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "-d" | "--data" | "--data-raw" | "--data-binary" | "--json" => body = words.next(),
            "-H" | "--header" => {
                let header = words.next().unwrap_or_default().to_ascii_lowercase();
                streamed |= header.starts_with("x-dashscope-sse") && header.ends_with("enable");
            }
            _ => path = path.or_else(|| path_of(&word)),
        }
    }
    Some(Claim::Sample { model: model.to_owned(), path: path?, body: body?, streamed })
}

fn path_of(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let path = rest.get(rest.find('/')?..)?;
    path.split(['?', '#']).next().map(str::to_owned)
}

/// The words that a shell makes of a line, without what it would put in for `$NAME`.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match character {
            '\'' => word.get_or_insert_default().extend(characters.by_ref().take_while(|next| *next != '\'')),
            '"' => {
                let word = word.get_or_insert_default();
                while let Some(next) = characters.next().filter(|next| *next != '"') {
                    match next {
                        '\\' => word.extend(characters.next()),
                        _ => word.push(next),
                    }
                }
            }
            // Before the end of a line it only joins the two.
            '\\' => {
                if let Some(next) = characters.next().filter(|next| *next != '\n') {
                    word.get_or_insert_default().push(next);
                }
            }
            space if space.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::{sample, words};
    use crate::refresh::fact::Claim;

    #[test]
    fn lines_become_words_as_in_a_shell() {
        assert_eq!(words("a 'b  c'\\\n \"d\\\"e\" f\\ g ''"), ["a", "b  c", "d\"e", "f g", ""]);
        assert_eq!(words("'it'\\''s' 'open"), ["it's", "open"]);
        assert_eq!(words("\\"), [""; 0]);
    }

    #[test]
    fn a_call_is_a_path_and_a_body() {
        let call = "curl -X POST \"https://host/a/b?c\" -H 'X-DashScope-SSE: enable' --data-raw '{}'";
        let Some(Claim::Sample { path, body, streamed, .. }) = sample("m", call) else { panic!("no sample") };
        assert_eq!((path.as_str(), body.as_str(), streamed), ("/a/b", "{}", true));
        assert!(sample("m", "curl https://host/a").is_none());
        assert!(sample("m", "curl -d").is_none());
    }
}
