//! The vendor's Python SDK. It is a program, too: what is read are JSON lines that `catalogue/extract/dashscope_sdk.py` prints
//! from its source.

use qwen_request_rules::models::Date;
use serde::Deserialize;

use super::Facts;
use crate::refresh::{error::Error, fact::Claim, source::File};

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
enum Line {
    /// What was read. The day is that of its release.
    Sdk {
        #[expect(dead_code, reason = "for those who read the file")]
        version: String,
        date: Option<String>,
    },
    Parameter {
        path: String,
        name: String,
    },
    Path {
        path: String,
    },
    Error {
        code: String,
        message: String,
    },
}

pub(super) fn read(files: &[File], facts: &mut Facts) -> Result<(), Error> {
    for file in files {
        let lines: Vec<Line> = file.json_lines()?;
        let mut day = None;
        for line in lines {
            let claim = match line {
                Line::Sdk { date, .. } => {
                    day = date.as_deref().and_then(Date::parse);
                    continue;
                }
                Line::Parameter { path, name } => Claim::Parameter { path, name },
                Line::Path { path } => Claim::Path(path),
                Line::Error { code, message } => Claim::Error { code, message },
            };
            facts.add_on(file.day_or(day), [claim]);
        }
    }
    Ok(())
}
