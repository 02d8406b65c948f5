//! The table of APIs, for Rust and for readers.

use qwen_request_rules::parameters::{APIS, Api, Delivery};

use crate::{file::File, rust};

pub(crate) fn files() -> [File; 3] {
    [rows(), page(), for_request()]
}

/// A call of `api!` for each.
fn rows() -> File {
    let mut text = String::from("use crate::{reply, request::api::api, stream};\n\n");
    for api in APIS {
        text += &rust::cfg(api.family.feature());
        text += &format!("api! {{\n    {:?} super::{}: {}", api.delivery, api.name, constant(api));
        text += &format!(" at {:?},\n    reply::{}", api.path, api.reply.get());
        if let Some(event) = api.event.get() {
            text += &format!(", stream::{event}");
        }
        // What is part of the address stands beside the body.
        for name in ["model", "app_id"] {
            if api.body.parameter(name).is_some_and(|row| row.not_in_body) {
                text += &format!("; {name} beside");
            }
        }
        text += "\n}\n";
    }
    File::generated("apis.rs", "rules/src/parameters/", text)
}

/// The table that the documentation shows.
fn page() -> File {
    let mut text =
        String::from("| request | answer | reply | event of a stream | path |\n|---|---|---|---|---|\n");
    for api in APIS {
        let answer = match api.delivery {
            Delivery::Whole => "at once",
            Delivery::WholeOrStreamed => "at once or streamed",
            Delivery::Task => "as a task",
            Delivery::WholeOrTask => "at once or as a task",
            Delivery::Socket => "over a socket",
        };
        let event = api.event.get().map_or_else(|| "none".to_owned(), |event| format!("`{event}`"));
        text +=
            &format!("| `{}` | {answer} | `{}` | {event} | `{}` |\n", api.name, api.reply.get(), api.path);
    }
    File::generated("apis.md", "rules/src/parameters/", text)
}

/// The macro by which tests come from a name to a type.
fn for_request() -> File {
    let names: Vec<&str> = APIS.iter().map(|api| api.name).collect();
    File {
        path: "tests/tests/shared/for_request.rs".to_owned(),
        rows: "rules/src/parameters/".to_owned(),
        text: FOR_REQUEST.replace("NAMES", &names.join("\n            ")),
    }
}

const FOR_REQUEST: &str = r#"//! From the name of a request type to the type.

/// An expression for the request type of this name. The tests that read bodies from files have a name only.
macro_rules! for_request {
    ($name:expr, $request:ident => $then:expr) => {
        for_request!(
            $name, $request => $then;
            NAMES
        )
    };
    ($name:expr, $request:ident => $then:expr; $($known:ident)*) => {
        match $name {
            $(stringify!($known) => {
                type $request = qwen_request::$known;
                $then
            })*
            name => panic!("no request type `{name}`"),
        }
    };
}
"#;

/// The static of the rules that is the API's row: `CHAT` of `ChatRequest`.
fn constant(api: &Api) -> String {
    let mut name = String::new();
    for letter in api.name.trim_end_matches("Request").chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_uppercase());
    }
    name
}
