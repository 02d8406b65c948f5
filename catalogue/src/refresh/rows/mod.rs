//! The rows of the model table as text: what they hold, and how they are changed.
//!
//! The text is read instead of the table that this program was built with: what is compared is what is edited, and a second run
//! sees what the first one wrote. Only columns that sources speak of are read; other calls pass.

mod edit;
mod scan;

use std::{
    collections::BTreeMap,
    fs,
    ops::Range,
    path::{Path, PathBuf},
};

pub(super) use edit::{Change, NewRow, call};

use super::{
    columns::{COLUMNS, Call, Column},
    error::Error,
    fact::Value,
};
use scan::Chain;

/// Where the rows are in the workspace.
const FOLDER: &str = "rules/src/models/table";

/// Where the names of abilities are, of which some stand for several.
const ABILITIES: &str = "rules/src/models/ability.rs";

/// All rows.
pub(super) struct Rows {
    /// The text of the file that names abilities.
    abilities: String,
    files: Vec<TableFile>,
}

struct TableFile {
    path: PathBuf,
    text: String,
    rows: Vec<Row>,
}

struct Row {
    id: String,
    /// The model that this is another name for: the two rows hold the same.
    same_as: Option<String>,
    cells: Cells,
    /// Where the chain of its calls stands.
    place: Range<usize>,
}

/// What a row holds, as far as sources speak of it.
#[derive(Clone, Default)]
struct Cells {
    kind: String,
    columns: BTreeMap<&'static str, Held>,
}

/// What a row holds in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Held {
    Nothing,
    Value(Value),
    /// Sources of the row contradict each other.
    Disputed,
}

impl Rows {
    /// Reads the rows of a workspace.
    pub(super) fn read(workspace: &Path) -> Result<Self, Error> {
        let abilities = workspace.join(ABILITIES);
        let abilities = fs::read_to_string(&abilities).map_err(Error::io(&abilities))?;
        let folder = workspace.join(FOLDER);
        let mut files = Vec::new();
        for entry in fs::read_dir(&folder).map_err(Error::io(&folder))? {
            let path = entry.map_err(Error::io(&folder))?.path();
            let text = fs::read_to_string(&path).map_err(Error::io(&path))?;
            files.push(TableFile::read(path, text, &abilities)?);
        }
        files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(Self { abilities, files })
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.row(id).is_some()
    }

    /// The model that this is another name for, or else itself.
    pub(super) fn model_of<'i>(&'i self, id: &'i str) -> &'i str {
        self.row(id).map_or(id, Row::model)
    }

    /// The model whose name differs from this in case alone.
    pub(super) fn spelt_otherwise(&self, id: &str) -> Option<&str> {
        let mut rows = self.files.iter().flat_map(|file| &file.rows);
        rows.find(|row| row.id.eq_ignore_ascii_case(id)).map(|row| row.id.as_str())
    }

    /// What the row of a model holds in a column.
    pub(super) fn held(&self, id: &str, column: &Column) -> Held {
        let held = self.row(id).and_then(|row| row.cells.columns.get(column.name));
        held.copied().unwrap_or(Held::Nothing)
    }

    fn row(&self, id: &str) -> Option<&Row> {
        self.files.iter().flat_map(|file| &file.rows).find(|row| row.id == id)
    }
}

impl Row {
    fn model(&self) -> &str {
        self.same_as.as_ref().unwrap_or(&self.id)
    }
}

impl TableFile {
    fn read(path: PathBuf, text: String, abilities: &str) -> Result<Self, Error> {
        let named = scan::constants(abilities, "u32").into_iter();
        let named = named.filter_map(|(name, value)| Some((name, abilities.get(value)?))).collect();
        let mut known = Constants { abilities: named, rows: BTreeMap::new() };
        // Those that build on a constant further below wait for a later turn.
        let mut waiting = scan::constants(&text, "Row");
        while let Some((name, _)) = waiting.first() {
            let (name, before) = (*name, waiting.len());
            waiting.retain(|(name, place)| {
                let chain = scan::chain(&text, place.clone());
                let Some(cells) = chain.and_then(|chain| known.cells(&chain)) else { return true };
                known.rows.insert(name, cells);
                false
            });
            if waiting.len() == before {
                return Err(Error::new(&path, format!("`{name}` cannot be read")));
            }
        }
        let mut rows = Vec::new();
        for (_, list) in scan::constants(&text, "&[Row]") {
            for place in scan::elements(&text, list) {
                let row = scan::chain(&text, place.clone()).and_then(|chain| known.row(&chain));
                rows.push(row.ok_or_else(|| {
                    let line = text.get(..place.start).unwrap_or_default().matches('\n').count() + 1;
                    Error::new(&path, format!("the row at line {line} cannot be read"))
                })?);
            }
        }
        Ok(Self { path, text, rows })
    }
}

/// The constants that rows are made of.
struct Constants<'t> {
    /// What the names of abilities stand for: `TOOLS | SEARCH`.
    abilities: BTreeMap<&'t str, &'t str>,
    rows: BTreeMap<&'t str, Cells>,
}

impl Constants<'_> {
    fn row(&self, chain: &Chain<'_>) -> Option<Row> {
        let text_of = |name| {
            let call = chain.calls.iter().rfind(|call| call.name == name)?;
            call.argument.trim().strip_prefix('"')?.strip_suffix('"').map(str::to_owned)
        };
        let (id, same_as) = (text_of("named")?, text_of("same_as"));
        Some(Row { id, same_as, cells: self.cells(chain)?, place: chain.place.clone() })
    }

    fn cells(&self, chain: &Chain<'_>) -> Option<Cells> {
        let mut cells = match chain.argument {
            Some(kind) if chain.base == "Row::of" => {
                Cells { kind: kind.trim().trim_start_matches("ModelKind::").to_owned(), ..Cells::default() }
            }
            _ => self.rows.get(chain.base)?.clone(),
        };
        for call in &chain.calls {
            for column in COLUMNS {
                if let Some(held) = self.filled(column, call) {
                    cells.columns.insert(column.name, held);
                }
            }
        }
        Some(cells)
    }

    /// What a call puts into a column, if it fills this one.
    fn filled(&self, column: &Column, call: &scan::Call<'_>) -> Option<Held> {
        match column.call {
            Call::Limit(limit) if limit == call.name => {
                let number = call.argument.trim().trim_end_matches(',').replace('_', "").parse().ok();
                Some(number.map_or(Held::Nothing, |number| Held::Value(Value::Number(number))))
            }
            Call::Ability(ability) if self.names(call.argument, ability) => match call.name {
                "yes" => Some(Held::Value(Value::Yes(true))),
                "no" => Some(Held::Value(Value::Yes(false))),
                "disputed" => Some(Held::Disputed),
                "untold" => Some(Held::Nothing),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether a list of abilities holds this one, by itself or inside of a name for several.
    fn names(&self, list: &str, ability: &str) -> bool {
        words(list).any(|word| {
            word == ability
                || self.abilities.get(word).is_some_and(|all| words(all).any(|one| one == ability))
        })
    }
}

fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split(['|', ',']).map(str::trim)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use qwen_request_rules::models::{self, Model, Support};

    use super::{Held, Rows, Value};
    use crate::refresh::columns::{
        BATCH, BUDGET, CACHE, COLUMNS, Column, INPUT, JSON_OBJECT, JSON_SCHEMA, OUTPUT, PREFIX, SEARCH, TOOLS,
    };

    #[test]
    fn the_text_of_the_rows_says_what_the_compiled_table_says() {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let rows = Rows::read(&workspace).unwrap();
        assert_eq!(rows.files.iter().map(|file| file.rows.len()).sum::<usize>(), models::all().count());
        for model in models::all() {
            let all = compiled(model);
            assert_eq!(all.len(), COLUMNS.len());
            for (column, compiled) in all {
                assert_eq!(rows.held(model.id(), column), compiled, "{} {}", model.id(), column.name);
            }
        }
    }

    fn compiled(model: &Model) -> [(&'static Column, Held); 10] {
        let number =
            |number: Option<u32>| number.map_or(Held::Nothing, |number| Held::Value(Value::Number(number)));
        let ability = |support| match support {
            Support::Yes => Held::Value(Value::Yes(true)),
            Support::No => Held::Value(Value::Yes(false)),
            Support::Disputed => Held::Disputed,
            Support::Unknown => Held::Nothing,
        };
        [
            (&INPUT, number(model.max_input())),
            (&OUTPUT, number(model.max_output())),
            (&BUDGET, number(model.max_thinking())),
            (&TOOLS, ability(model.tools())),
            (&SEARCH, ability(model.web_search())),
            (&JSON_OBJECT, ability(model.json_object())),
            (&JSON_SCHEMA, ability(model.json_schema())),
            (&PREFIX, ability(model.prefix_completion())),
            (&CACHE, ability(model.context_cache())),
            (&BATCH, ability(model.batch())),
        ]
    }
}
