//! The codes of errors: `ErrorCode`.

use std::collections::BTreeSet;

use qwen_request_rules::catalogue::{CODES, Code};

use crate::{doc, file::File, problems::Problems};

pub(crate) fn file(problems: &mut Problems) -> File {
    let mut spellings = BTreeSet::new();
    let mut text = String::from("use super::code::codes;\n\ncodes! {\n");
    for code in CODES {
        for spelling in spellings_of(code) {
            if !spellings.insert(spelling) {
                problems.add(format!("{ROWS}: two codes are spelt {spelling:?}"));
            }
        }
        let spelt: Vec<String> = spellings_of(code).map(|spelling| format!("{spelling:?}")).collect();
        text += &doc::comment(4, &[code.meaning.get()]);
        text += &format!("    {} = {},\n", code.variant(), spelt.join(" | "));
    }
    text += "}\n";
    File { path: "runtime/src/error/codes.rs".to_owned(), rows: ROWS.to_owned(), text }
}

const ROWS: &str = "rules/src/catalogue/code_table.rs";

fn spellings_of(code: &Code) -> impl Iterator<Item = &'static str> {
    [code.usual].into_iter().chain(code.also.iter().copied())
}
