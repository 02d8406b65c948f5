//! Comments that document.

/// Lines are no longer, as `rustfmt.toml` wants code.
const WIDTH: usize = 110;

/// Documentation of an item that stands `indent` columns in: its paragraphs, but for empty ones.
pub(crate) fn comment(indent: usize, paragraphs: &[&str]) -> String {
    let mut comment = String::new();
    let before = " ".repeat(indent);
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        if !comment.is_empty() {
            comment += &format!("{before}///\n");
        }
        for line in lines(paragraph, WIDTH - indent - "/// ".len()) {
            comment += &format!("{before}/// {line}\n");
        }
    }
    comment
}

/// An example behind paragraphs, `indent` columns in.
pub(crate) fn code(indent: usize, code: &str) -> String {
    let before = " ".repeat(indent);
    let mut comment = format!("{before}///\n");
    for line in ["```"].into_iter().chain(code.lines()).chain(["```"]) {
        comment += format!("{before}/// {line}").trim_end();
        comment.push('\n');
    }
    comment
}

/// The words of a paragraph in lines. Code between backticks stays on one.
fn lines(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words(paragraph) {
        let Some(line) = lines.last_mut() else { break };
        if line.is_empty() {
            line.push_str(&word);
        } else if line.chars().count() + 1 + word.chars().count() <= width {
            line.push(' ');
            line.push_str(&word);
        } else {
            lines.push(word);
        }
    }
    lines
}

/// The words, of which none ends inside of code.
fn words(paragraph: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_in_code = false;
    for word in paragraph.split(' ') {
        match words.last_mut().filter(|_| is_in_code) {
            Some(last) => {
                last.push(' ');
                last.push_str(word);
            }
            None => words.push(word.to_owned()),
        }
        is_in_code ^= word.matches('`').count() % 2 == 1;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::comment;

    #[test]
    fn paragraphs_are_wrapped_between_words_and_not_inside_of_code() {
        let long = "word ".repeat(20) + "`code that is long`.";
        let expected =
            format!("/// {}\n/// `code that is long`.\n///\n/// More.\n", "word ".repeat(20).trim());
        assert_eq!(comment(0, &[&long, "", "More."]), expected);
        assert_eq!(comment(4, &["One."]), "    /// One.\n");
    }
}
