//! Members without a field.

use std::fmt;

use qwen_request_rules::json::{Reader, write_text};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::{IntoText, Json, List, Text, unwritable};

/// The members of an object that this version of the crate has no field for, in their order.
///
/// They are kept as they were read and sent as they are. A member that has a field belongs in that field.
///
/// ```
/// use qwen_request::{ChatCompletion, Json};
///
/// let mut completion: ChatCompletion = serde_json::from_str(r#"{"choices":[],"brand_new":{"a":1}}"#)?;
/// assert_eq!(completion.extra.get("brand_new").map(Json::as_str), Some(r#"{"a":1}"#));
/// completion.extra.insert("mine", Json::from_value(&[1, 2])?);
/// assert!(serde_json::to_string(&completion)?.contains(r#""brand_new":{"a":1},"mine":[1,2]"#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Extra(List<(Text, Json)>);

impl Extra {
    // No call: rustc would not see that dropping it does nothing, and refuse `..__EMPTY` in constants.
    pub(crate) const EMPTY: Self = Self(List::Borrowed(&[]));

    /// The members of a literal.
    #[doc(hidden)]
    #[must_use]
    pub const fn __from_static(members: &'static [(Text, Json)]) -> Self {
        Self(List::Borrowed(members))
    }

    /// The value of the member with this name; the first, if there are several.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.iter().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// All members.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Sets a member and returns its previous value.
    pub fn insert(&mut self, name: impl IntoText, value: Json) -> Option<Json> {
        let name = name.into_text();
        let members = self.0.to_mut();
        if let Some((_, known)) = members.iter_mut().find(|(known, _)| *known == name) {
            return Some(std::mem::replace(known, value));
        }
        members.push((name, value));
        None
    }

    /// Removes a member and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let at = self.iter().position(|(known, _)| known == name)?;
        Some(self.0.to_mut().remove(at).1)
    }

    /// The members of a value that is an object.
    pub(crate) fn of_object(value: &Json) -> Option<Self> {
        let mut reader = Reader::new(value.as_str());
        reader.enter_object().ok()?;
        let mut members = Vec::new();
        while reader.next_member().ok()? {
            let name = reader.name().ok()?.into_owned();
            members.push((Text::Owned(name), Json::read_from(&mut reader).ok()?));
        }
        Some(members.into())
    }

    /// What an object keeps of JSON that it cannot hold: the members. What is no object at all has none, and is marked.
    pub(crate) fn keeping(json: &Json) -> Self {
        Self::of_object(json).unwrap_or_else(|| {
            let reason =
                json.unwritable().unwrap_or_else(|| format!("an object is expected here, not `{json}`"));
            vec![(Text::Borrowed(unwritable::HOLDER), Json::marked(&reason))].into()
        })
    }

    /// The object that has these members alone.
    pub(crate) fn to_object(&self) -> Json {
        let mut out = String::from("{");
        for (position, (name, value)) in self.iter().enumerate() {
            out.push_str(if position > 0 { "," } else { "" });
            write_text(&mut out, name);
            out.push(':');
            out.push_str(value.as_str());
        }
        out.push('}');
        Json::from_compact(out)
    }

    /// Takes what a later object has. Members of both are what `join` makes of them.
    pub(crate) fn join(&mut self, later: Self, join: &dyn Fn(&mut Json, Json)) {
        if self.is_empty() {
            *self = later;
            return;
        }
        for (name, value) in later.0 {
            let members = self.0.to_mut();
            match members.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => join(known, value),
                None => members.push((name, value)),
            }
        }
    }

    /// The members that have no field in another object, which takes them: there, a field says what it says.
    #[cfg(any(feature = "messages", feature = "responses"))]
    pub(crate) fn without_fields(self, fields: &[super::Field]) -> Self {
        let has_field = |name: &str| fields.iter().any(|field| field.name == name);
        if !self.0.iter().any(|(name, _)| has_field(name)) {
            return self;
        }
        self.0.into_owned().into_iter().filter(|(name, _)| !has_field(name)).collect::<Vec<_>>().into()
    }

    /// The members that have a value.
    pub(crate) fn without_nulls(self) -> Self {
        if !self.0.iter().any(|(_, value)| *value == Json::NULL) {
            return self;
        }
        self.0.into_iter().filter(|(_, value)| *value != Json::NULL).collect::<Vec<_>>().into()
    }
}

impl From<Vec<(Text, Json)>> for Extra {
    fn from(members: Vec<(Text, Json)>) -> Self {
        Self(List::Owned(members))
    }
}

impl FromIterator<(Text, Json)> for Extra {
    /// Of members with one name the last counts.
    fn from_iter<I: IntoIterator<Item = (Text, Json)>>(members: I) -> Self {
        let mut extra = Self::EMPTY;
        extra.extend(members);
        extra
    }
}

impl Extend<(Text, Json)> for Extra {
    fn extend<I: IntoIterator<Item = (Text, Json)>>(&mut self, members: I) {
        for (name, value) in members {
            self.insert(name, value);
        }
    }
}

/// As an object with these members.
impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = Json::deserialize(deserializer)?;
        Self::of_object(&object).ok_or_else(|| D::Error::custom("expected an object"))
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_map().entries(self.iter()).finish()
    }
}
