//! Changes rows: a number in a call, a call more, a row more.

use std::{fs, ops::Range};

use super::{Error, Held, Row, Rows, TableFile, Value, scan};
use crate::{
    file,
    refresh::columns::{Call, Column},
};

/// A value that a row shall hold, and who says so.
#[derive(Clone, Debug)]
pub(in crate::refresh) struct Change {
    pub(in crate::refresh) model: String,
    pub(in crate::refresh) column: &'static Column,
    pub(in crate::refresh) value: Value,
    /// `litellm and models.dev, 2026-11-20`.
    pub(in crate::refresh) said_by: String,
}

/// A model that shall have a row.
#[derive(Clone, Debug)]
pub(in crate::refresh) struct NewRow {
    pub(in crate::refresh) id: String,
    pub(in crate::refresh) kind: &'static str,
    pub(in crate::refresh) said_by: String,
    pub(in crate::refresh) cells: Vec<Change>,
}

/// Text that takes the place of other text.
struct Edit {
    place: Range<usize>,
    text: String,
}

impl Rows {
    /// Writes the changes. Nothing is written unless all of them can be.
    pub(in crate::refresh) fn write(&self, changes: &[&Change], new: &[&NewRow]) -> Result<(), Error> {
        let mut written = Vec::new();
        for file in &self.files {
            let (mut edits, mut imports) = (Vec::new(), Vec::new());
            for change in changes {
                for row in file.rows_of(&change.model) {
                    edits.extend(stale(&file.text, row, change));
                    edits.push(Edit { place: row.place.start..row.place.start, text: comment(change) });
                    edits.push(changed(&file.text, row, change));
                    imports.extend(ability(change.column));
                }
            }
            for row in new.iter().filter(|row| self.family_of(row).is_some_and(|of| of.path == file.path)) {
                edits.push(file.inserted(row));
                imports.extend(row.cells.iter().filter_map(|cell| ability(cell.column)));
            }
            if !edits.is_empty() {
                let text = imports.into_iter().fold(applied(&file.text, edits), imported);
                let text = file::rustfmt(&text).map_err(Error::io(&file.path))?;
                let edited = TableFile::read(file.path.clone(), text, &self.abilities)?;
                edited.keeps(changes.iter().copied().chain(new.iter().flat_map(|row| &row.cells)))?;
                written.push(edited);
            }
        }
        for file in written {
            fs::write(&file.path, &file.text).map_err(Error::io(&file.path))?;
        }
        Ok(())
    }

    /// The file that has the model whose name is most alike, of those of its kind if there are any.
    fn family_of(&self, new: &NewRow) -> Option<&TableFile> {
        let likeness = |row: &Row| {
            let alike = row.id.bytes().zip(new.id.bytes()).take_while(|(one, other)| one == other).count();
            (row.cells.kind == new.kind, alike)
        };
        let nearest = |file: &TableFile| file.rows.iter().map(likeness).max();
        // Of equals the first: `max_by_key` would take the last.
        self.files.iter().rev().max_by_key(|file| nearest(file))
    }
}

impl TableFile {
    /// The row of a model, and those of its other names.
    fn rows_of(&self, model: &str) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.model() == model)
    }

    /// Makes sure that changes have been made, as far as they are of this file.
    fn keeps<'c>(&self, mut changes: impl Iterator<Item = &'c Change>) -> Result<(), Error> {
        let is_kept = |change: &Change| {
            let held = |row: &Row| row.cells.columns.get(change.column.name).copied();
            self.rows_of(&change.model).all(|row| held(row) == Some(Held::Value(change.value)))
        };
        changes.find(|change| !is_kept(change)).map_or(Ok(()), |lost| {
            let what = format!("{} of `{}` cannot be changed", lost.column.name, lost.model);
            Err(Error::new(&self.path, what))
        })
    }

    /// The row of a new model, where it goes: rows are in the order of names.
    fn inserted(&self, row: &NewRow) -> Edit {
        let before = self.rows.iter().rfind(|known| known.id < row.id);
        if let Some(before) = before {
            // Behind what stands on the line of the row before.
            let line = self.text.get(before.place.end..).and_then(|rest| rest.find('\n'));
            let end = before.place.end + line.unwrap_or_default();
            return Edit { place: end..end, text: format!("\n{}", text_of(row)) };
        }
        let start = self.rows.first().map_or(self.text.len(), |first| first.place.start);
        Edit { place: start..start, text: format!("{}\n", text_of(row)) }
    }
}

/// The call that fills the column anew: with another number, or one call more at the end of the row.
fn changed(text: &str, row: &Row, change: &Change) -> Edit {
    let (end, value) = (row.place.end, change.value);
    if let (Call::Limit(name), Some(chain)) = (&change.column.call, scan::chain(text, row.place.clone()))
        && let Some(call) = chain.calls.iter().rfind(|call| call.name == *name)
    {
        return Edit { place: call.place.clone(), text: argument(change.column, value) };
    }
    Edit { place: end..end, text: call(change.column, value) }
}

/// What an earlier refresh wrote above the row of the same column.
fn stale(text: &str, row: &Row, change: &Change) -> Option<Edit> {
    let mut end = text.get(..row.place.start)?.rfind('\n')? + 1;
    loop {
        let start = text.get(..end - 1)?.rfind('\n')? + 1;
        let line = text.get(start..end)?.trim_start();
        if !line.starts_with("//") {
            return None;
        }
        if line.starts_with(&format!("// {}: ", change.column.name)) && line.contains(" by ") {
            return Some(Edit { place: start..end, text: String::new() });
        }
        end = start;
    }
}

/// The call that fills a column: `.output(65_536)`, `.no(TOOLS)`.
pub(in crate::refresh) fn call(column: &Column, value: Value) -> String {
    let name = match (&column.call, value) {
        (Call::Limit(name), _) => name,
        (Call::Ability(_), Value::Yes(false)) => "no",
        (Call::Ability(_), _) => "yes",
    };
    format!(".{name}({})", argument(column, value))
}

/// What stands in the parentheses of the call: `65_536`, `TOOLS`.
fn argument(column: &Column, value: Value) -> String {
    match (&column.call, value) {
        (Call::Ability(name), _) => (*name).to_owned(),
        (Call::Limit(_), value) => {
            let digits = value.to_string();
            // As clippy wants numbers of more than four digits.
            if digits.len() < 5 {
                return digits;
            }
            let mut grouped = String::new();
            for (at, digit) in digits.chars().enumerate() {
                if at > 0 && (digits.len() - at) % 3 == 0 {
                    grouped.push('_');
                }
                grouped.push(digit);
            }
            grouped
        }
    }
}

fn comment(change: &Change) -> String {
    format!("// {}: {} by {}.\n", change.column.name, change.value, change.said_by)
}

fn text_of(row: &NewRow) -> String {
    let comments: String = row.cells.iter().map(comment).collect();
    let calls: String = row.cells.iter().map(|cell| call(cell.column, cell.value)).collect();
    format!(
        "// Listed by {}.\n{comments}Row::of(ModelKind::{}).named({:?}){calls},",
        row.said_by, row.kind, row.id
    )
}

/// The name that the file must import for the column.
fn ability(column: &'static Column) -> Option<&'static str> {
    match column.call {
        Call::Ability(name) => Some(name),
        Call::Limit(_) => None,
    }
}

/// The text with all edits, which are made from the end: places before them stay.
fn applied(text: &str, mut edits: Vec<Edit>) -> String {
    let mut text = text.to_owned();
    edits.reverse();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.place.start));
    for edit in edits {
        if text.get(edit.place.clone()).is_some() {
            text.replace_range(edit.place, &edit.text);
        }
    }
    text
}

/// The text with one ability more among those that it imports.
fn imported(mut text: String, name: &'static str) -> String {
    const MODULE: &str = "use crate::models::ability::";
    let Some(start) = text.find(MODULE) else {
        let first = text.find("use ").unwrap_or_default();
        text.insert_str(first, &format!("{MODULE}{name};\n"));
        return text;
    };
    let start = start + MODULE.len();
    let end = text.get(start..).and_then(|rest| rest.find(';')).map_or(text.len(), |end| start + end);
    let list = text.get(start..end).unwrap_or_default().trim_start_matches('{').trim_end_matches('}');
    if !list.split(',').any(|one| one.trim() == name) {
        let list = format!("{{{}, {name}}}", list.trim().trim_end_matches(','));
        text.replace_range(start..end, &list);
    }
    text
}
