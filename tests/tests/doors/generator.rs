//! Bodies and values at random, along the parameter tables.

use qwen_request_rules::{
    models,
    parameters::{Api, Bound, Object, Parameter, Shape, Width},
};
use serde_json::{Map, Value as Json, json};

use crate::{
    chance::Chance,
    holed::{HoleKind, filled},
    places::{Place, places},
    samples::Sample,
};

/// Texts that some rule takes for what it looks for.
const TEXTS: &[&str] = &[
    "",
    " ",
    "Hello",
    "Answer in JSON",
    "json",
    "https://example.com/a.png",
    "https://example.com/a.mp4",
    "http://localhost/a.wav",
    "data:image/png;base64,AAAA",
    "oss://bucket/a.png",
    "fileid://file-1",
    "user",
    "assistant",
    "tool",
    "function",
    "get_weather",
    "get weather",
    "search",
    "call_1",
    "{\"city\": \"Paris\"}",
    "{",
    "auto",
    "required",
    "English",
    "1024*1024",
    "8*8",
];

const NUMBERS: &[f64] = &[-3.0, -1.0, 0.0, 0.5, 1.0, 2.0, 4.0, 5.0, 10.0, 64.0, 100.0, 1024.0, 40_000.0, 3e9];

/// Makes bodies and values.
pub(crate) struct Generator<'s> {
    pub(crate) chance: Chance,
    /// Bodies to begin with.
    samples: &'s [Sample],
    /// Whether every value is of the type of its parameter, as that of an expression is.
    is_typed: bool,
}

impl<'s> Generator<'s> {
    pub(crate) fn new(seed: u64, samples: &'s [Sample]) -> Self {
        Self { chance: Chance::new(seed), samples, is_typed: true }
    }

    /// A body for any API: a sample with some changes, or one made along the table alone.
    pub(crate) fn body(&mut self) -> (&'static Api, Json) {
        let sample = self.chance.pick(self.samples);
        self.is_typed = !self.chance.once_in(10);
        let mut body = if self.chance.once_in(4) {
            let mut body = self.object(sample.api.body, 0);
            // A model that the API has, most often.
            if let Some(model) = sample.model().filter(|_| !self.chance.once_in(4)) {
                body["model"] = model.into();
            }
            body
        } else {
            sample.body.clone()
        };
        for _ in 0..self.chance.below(4) {
            body = self.changed(sample.api, &body);
        }
        self.is_typed = true;
        (sample.api, body)
    }

    /// A body that differs in one place.
    pub(crate) fn changed(&mut self, api: &'static Api, body: &Json) -> Json {
        let places = places(api, body);
        let place = self.chance.pick(&places);
        let Some(Shape::Object(object)) = place.shape.filter(|_| place.value.is_object()) else {
            let kind = *self.chance.pick(&[
                HoleKind::Value,
                HoleKind::Value,
                HoleKind::Optional,
                HoleKind::SpliceAfter,
            ]);
            let change = place.change(kind);
            let values = self.values(place, kind);
            return match (kind, place.path.ends_with(']')) {
                (HoleKind::SpliceAfter, false) | (HoleKind::Optional, true) => body.clone(),
                _ => filled(body, &[change], &[values]),
            };
        };
        // One more member.
        let row = self.chance.pick(object.parameters);
        let mut more = place.value.clone();
        more[row.name] = self.value(row.shape, Some(row), 0);
        if place.at == 0 { more } else { filled(body, &[place.change(HoleKind::Value)], &[vec![more]]) }
    }

    /// What an expression in a place may be when it runs.
    pub(crate) fn values(&mut self, place: &Place<'_>, kind: HoleKind) -> Vec<Json> {
        let count = match kind {
            HoleKind::Optional => self.chance.below(3).min(1),
            kind if kind.is_splice() => self.chance.below(3),
            _ => 1,
        };
        (0..count).map(|_| self.value_at(place, kind)).collect()
    }

    fn value_at(&mut self, place: &Place<'_>, kind: HoleKind) -> Json {
        match place.shape {
            _ if kind == HoleKind::Text => Json::from(*self.chance.pick(TEXTS)),
            Some(shape) => self.value(shape, place.row, 0),
            None => self.json(),
        }
    }

    /// Some JSON that is sent as it is.
    fn json(&mut self) -> Json {
        let text = *self.chance.pick(TEXTS);
        self.chance
            .pick(&[
                json!({}),
                json!({ "type": "object", "properties": {} }),
                json!({ "type": text }),
                json!([text]),
                json!(text),
                json!(7),
                json!(true),
            ])
            .clone()
    }

    fn value(&mut self, shape: Shape, row: Option<&'static Parameter>, depth: usize) -> Json {
        if !self.is_typed && self.chance.once_in(20) {
            return self
                .chance
                .pick(&[Json::Null, json!(-1), json!(0.5), json!("x"), json!([]), json!({})])
                .clone();
        }
        match shape {
            Shape::Bool => Json::Bool(self.chance.once_in(2)),
            Shape::Integer(width) => self.integer(width, row),
            Shape::Number => self.number(row).into(),
            Shape::Text | Shape::StringEnum(_) => self.text(shape, row).into(),
            Shape::List(element) => {
                let count = if depth > 6 { 0 } else { *self.chance.pick(&[0, 1, 1, 1, 2, 2, 3]) };
                (0..count).map(|_| self.value(*element, row, depth + 1)).collect()
            }
            Shape::Object(object) => self.object(object, depth),
            Shape::OneOf(one_of) => {
                let alternative = self.chance.pick(one_of.alternatives);
                self.value(alternative.shape, row, depth)
            }
            Shape::Json => {
                self.chance.pick(&[json!({}), json!({ "type": "object", "properties": {} })]).clone()
            }
        }
    }

    /// An object with what it needs and about three members more.
    fn object(&mut self, object: &'static Object, depth: usize) -> Json {
        let mut members = Map::new();
        for row in object.parameters {
            let others = object.parameters.len() / 3 + 1;
            let is_there = if row.required {
                self.is_typed || !self.chance.once_in(20)
            } else {
                self.chance.once_in(others)
            };
            if is_there && (row.required || depth < 6) {
                members.insert(row.name.to_owned(), self.value(row.shape, Some(row), depth + 1));
            }
        }
        Json::Object(members)
    }

    fn text(&mut self, shape: Shape, row: Option<&'static Parameter>) -> String {
        let example = row.and_then(|row| serde_json::from_str::<String>(row.example).ok());
        let mut known: Vec<&str> = row.map_or(&[][..], |row| row.one_of).to_vec();
        if let Shape::StringEnum(words) = shape {
            known.extend(words.known.iter().map(|word| word.text));
        }
        if row.is_some_and(|row| row.name == "model") {
            let model = self.chance.below(models::all().count());
            known.extend(models::all().nth(model).map(models::Model::id));
        }
        known.extend(example.as_deref());
        if known.is_empty() || self.chance.once_in(4) {
            known = TEXTS.to_vec();
        }
        (*self.chance.pick(&known)).to_owned()
    }

    fn integer(&mut self, width: Width, row: Option<&'static Parameter>) -> Json {
        if let Some(listed) = row.map(|row| row.one_of).filter(|listed| !listed.is_empty())
            && let Ok(number) = self.chance.pick(listed).parse::<u32>()
        {
            return number.into();
        }
        #[expect(clippy::cast_possible_truncation, reason = "the numbers of the table are small")]
        let number = self.number(row) as i64;
        match width {
            Width::U32 => u32::try_from(number).unwrap_or(1).into(),
            Width::I64 => number.into(),
        }
    }

    /// A number: at an end of its range, beyond it, or any.
    fn number(&mut self, row: Option<&'static Parameter>) -> f64 {
        let mut numbers = NUMBERS.to_vec();
        if let Some((low, high)) = row.and_then(|row| row.bounds) {
            for end in [low, high] {
                if let Bound::Inclusive(end) | Bound::Exclusive(end) = end {
                    numbers.extend([end, end, end - 1.0, end + 1.0]);
                }
            }
        }
        *self.chance.pick(&numbers)
    }
}
