//! Structs for JSON objects.

use std::fmt;

use qwen_request_rules::json::{Fault, ParseError, Reader};

use super::form::{Marks, Remarks, Word};
use super::member::{Leniency, Mark, Member};
use super::{Extra, Field, Json, Presence, Text, Writer};

/// Declares the struct of a JSON object.
///
/// ```ignore
/// object! {
///     /// What the struct is.
///     pub struct Message {
///         /// What the member is.
///         required role: Role,
///         /// A name that is no field name in Rust.
///         optional r#type: Text as "type",
///     }
/// }
///
/// object! {
///     /// What the service writes: `lenient` also reads numbers in quotes, and numbers where a text belongs.
///     pub struct Completion: lenient {
///         /// What should be there: `null` and absent read as an empty list.
///         defaulted choices: List<Choice>,
///         /// What is no part of the JSON: it is neither read nor written, and a member of its name is an unknown one.
///         beside headers: RequestHeaders,
///     }
/// }
/// ```
macro_rules! object {
    (
        $(#[doc = $about:literal])*
        pub struct $name:ident $(: $lenient:ident)? { $(
            $(#[doc = $doc:literal])*
            $presence:ident $field:ident: $type:ty $(as $wire:literal)?,
        )* }
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, PartialEq)]
        pub struct $name {
            $(
                $(#[doc = $doc])*
                pub $field: $crate::wire::object!(@type $presence $type),
            )*
            /// Members that this version of the crate has no field for. A struct literal takes it, and what else is left out, from
            /// `..Default::default()`.
            pub extra: $crate::wire::Extra,
            // Public, since `..Default::default()` sets it; its name, since rustc lists the members that a literal lacks, and says
            // only the first three.
            #[doc(hidden)]
            pub written: $crate::wire::object!(@form $($field)*),
        }

        impl $name {
            #[doc(hidden)]
            pub const __EMPTY: Self = Self {
                $($field: $crate::wire::Empty::<$crate::wire::object!(@type $presence $type)>::VALUE,)*
                extra: $crate::wire::Extra::EMPTY,
                written: <$crate::wire::object!(@form $($field)*)>::EMPTY,
            };

            #[doc(hidden)]
            pub const __FIELDS: &'static [$crate::wire::Field] = &[$(
                $crate::wire::Field {
                    name: $crate::wire::object!(@name $field $($wire)?),
                    key: $crate::wire::object!(@key $presence $field $($wire)?),
                    rust_type: stringify!($type),
                    doc: concat!($($doc, "\n"),*),
                    presence: $crate::wire::object!(@presence $presence),
                },
            )*];
        }

        const _: () = {
            #[allow(non_camel_case_types, reason = "the fields' own names")]
            #[derive(Clone, Copy)]
            enum At { $($field),* }

            const ALL: &[At] = &[$(At::$field),*];

            impl $crate::wire::expansion::Object for $name {
                fn table(&self) -> &'static $crate::wire::expansion::Table {
                    const TABLE: $crate::wire::expansion::Table = $crate::wire::expansion::Table::new(
                        stringify!($name),
                        $name::__FIELDS,
                        &$crate::wire::expansion::required::<{ $crate::wire::expansion::words(ALL.len()) }>($name::__FIELDS),
                        $crate::wire::object!(@leniency $($lenient)?),
                    );
                    &TABLE
                }

                fn read_member(
                    &mut self,
                    at: usize,
                    reader: &mut $crate::wire::Reader<'_>,
                    leniency: $crate::wire::expansion::Leniency,
                ) -> Result<$crate::wire::expansion::Mark, $crate::wire::ParseError> {
                    use $crate::wire::Member;
                    match ALL.get(at) {
                        $(Some(At::$field) => self.$field.read(reader, leniency),)*
                        None => Ok($crate::wire::expansion::Mark::Plain),
                    }
                }

                fn each_present(&self, each: &mut dyn FnMut(usize, &dyn $crate::wire::Member)) {
                    use $crate::wire::{Member, expansion::Remarks};
                    let form = self.written.words();
                    $(if !self.$field.is_absent() || form.is_null(At::$field as usize) {
                        each(At::$field as usize, &self.$field);
                    })*
                }

                fn extra(&self) -> &$crate::wire::Extra {
                    &self.extra
                }

                fn form(&self) -> &[$crate::wire::expansion::Word] {
                    self.written.words()
                }

                fn rest(&mut self) -> (&mut [$crate::wire::expansion::Word], &mut $crate::wire::Extra) {
                    (self.written.words_mut(), &mut self.extra)
                }
            }
        };

        impl $crate::wire::Member for $name {
            fn read(
                &mut self,
                reader: &mut $crate::wire::Reader<'_>,
                _: $crate::wire::expansion::Leniency,
            ) -> Result<$crate::wire::expansion::Mark, $crate::wire::ParseError> {
                $crate::wire::expansion::read_object(self, reader)
            }

            fn write(&self, out: &mut $crate::wire::Writer, _: $crate::wire::expansion::Mark) {
                $crate::wire::expansion::write_object(self, out);
            }

            fn is_unset(&self) -> bool {
                *self == Self::__EMPTY
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::__EMPTY
            }
        }

        $crate::fill::filled! { $name }

        impl $crate::wire::Element for $name {}

        impl $crate::fit::Object for $name {
            fn keep(&mut self, json: &$crate::wire::Json) {
                $crate::wire::expansion::keep_object(self, json);
            }
        }

        impl ::std::fmt::Debug for $name {
            /// Only the members that are there.
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::expansion::debug_object(self, out)
            }
        }

        $crate::wire::blank! { $name = $name::__EMPTY; }
        $crate::wire::serde_by_text! { $name }
    };

    // A word of the form for each 64 members.
    (@form $($field:ident)*) => {
        $crate::wire::Form<{ $crate::wire::expansion::words(<[&str]>::len(&[$(stringify!($field)),*])) }>
    };
    (@leniency) => { $crate::wire::expansion::Leniency::Strict };
    (@leniency lenient) => { $crate::wire::expansion::Leniency::Lenient };
    (@presence required) => { $crate::wire::Presence::Required };
    (@presence defaulted) => { $crate::wire::Presence::Defaulted };
    (@presence optional) => { $crate::wire::Presence::Optional };
    (@presence beside) => { $crate::wire::Presence::Beside };
    (@type required $type:ty) => { $type };
    (@type defaulted $type:ty) => { $type };
    (@type optional $type:ty) => { Option<$type> };
    (@type beside $type:ty) => { Option<$type> };
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $wire:literal) => { $wire };
    // No JSON has this.
    (@key beside $field:ident) => { "\0\0" };
    (@key $presence:ident $field:ident) => { concat!(",\"", stringify!($field), "\":") };
    (@key $presence:ident $field:ident $wire:literal) => { concat!(",\"", $wire, "\":") };
}
pub(crate) use object;

/// What [`object!`] generates; all else is written once, below.
pub(crate) trait Object {
    fn table(&self) -> &'static Table;

    /// Reads the value of the member at this index.
    fn read_member(
        &mut self,
        at: usize,
        reader: &mut Reader<'_>,
        leniency: Leniency,
    ) -> Result<Mark, ParseError>;

    /// Calls `each` with the members that are there, or whose form says something.
    fn each_present(&self, each: &mut dyn FnMut(usize, &dyn Member));

    fn extra(&self) -> &Extra;

    fn form(&self) -> &[Word];

    /// What it has besides its members: its form, and the members without a field.
    fn rest(&mut self) -> (&mut [Word], &mut Extra);
}

/// What is known of an object's members.
#[derive(Debug)]
pub(crate) struct Table {
    name: &'static str,
    fields: &'static [Field],
    /// The members that must be there, as a set of their indices.
    required: &'static [u64],
    leniency: Leniency,
}

impl Table {
    pub(crate) const fn new(
        name: &'static str,
        fields: &'static [Field],
        required: &'static [u64],
        leniency: Leniency,
    ) -> Self {
        Self { name, fields, required, leniency }
    }

    /// The field of that name, and its index, from an index on.
    fn find(&self, name: &str, from: usize) -> Option<(usize, &'static Field)> {
        let mut fields = self.fields.iter().enumerate().skip(from);
        fields.find(|(_, field)| field.name == name && field.is_in_json())
    }

    fn field_name(&self, at: usize) -> &'static str {
        self.fields.get(at).map_or("", |field| field.name)
    }
}

/// Reads into an object that is empty.
pub(crate) fn read(object: &mut dyn Object, reader: &mut Reader<'_>) -> Result<Mark, ParseError> {
    let table = object.table();
    let (mut marks, mut next, mut unknown) = (Marks::new(table.fields.len()), 0, Vec::new());
    reader.enter_object()?;
    loop {
        // Members tend to come in the order of the fields.
        let (at, field) = if let Some(field) = table.fields.get(next)
            && reader.next_is(field.key)
        {
            (next, field)
        } else if reader.next_member()? {
            let name = reader.name()?;
            let Some(found) = table.find(&name, next).or_else(|| table.find(&name, 0)) else {
                unknown.push((Text::Owned(name.into_owned()), Json::read_from(reader)?));
                continue;
            };
            found
        } else {
            break;
        };
        let Some(word) = marks.see(at) else {
            let message = format!("duplicate member `{}`", field.name);
            return Err(ParseError::new(Fault::Value, message, reader.place()));
        };
        next = at + 1;
        let mark = if field.presence != Presence::Required && reader.null()? {
            Mark::Null
        } else {
            object.read_member(at, reader, table.leniency)?
        };
        word.note(at, mark);
    }
    if let Some(missing) = marks.missing(table.required)
        && !is_of_new_type(object)
    {
        let message = format!("missing member `{}` of {}", table.field_name(missing), table.name);
        return Err(ParseError::new(Fault::Value, message, reader.place()));
    }
    let (form, extra) = object.rest();
    marks.remark(form);
    *extra = unknown.into();
    Ok(Mark::Plain)
}

/// Keeps JSON that an empty object cannot hold as it came: the check finds there what does not fit.
pub(crate) fn keep(object: &mut dyn Object, json: &Json) {
    let marks = Marks::new(object.table().fields.len());
    let (form, extra) = object.rest();
    marks.remark(form);
    *extra = Extra::keeping(json);
}

/// Whether the object says by its `type` that it is of a kind which this crate does not know. It may lack what the kinds that
/// are known need, and is written as it came.
#[cold]
fn is_of_new_type(object: &dyn Object) -> bool {
    let mut is_new = false;
    object.each_present(&mut |at, value| {
        is_new |= object.table().field_name(at) == "type" && !value.is_unset() && value.is_unknown_word();
    });
    is_new
}

pub(crate) fn write(object: &dyn Object, out: &mut Writer) {
    let (fields, form) = (object.table().fields, object.form());
    let is_plain = form.is_plain();
    let mut before = "{";
    object.each_present(&mut |at, value| {
        let Some(field) = fields.get(at).filter(|field| field.is_in_json()) else { return };
        let key = field.key;
        // Where nothing is remarked, what is there has a value in its usual spelling.
        let mark = if is_plain { Some(Mark::Plain) } else { form.mark_of(at, value) };
        let Some(mark) = mark else { return };
        if before == "{" {
            out.raw(before);
            before = ",";
            out.raw(key.strip_prefix(',').unwrap_or(key));
        } else {
            out.raw(key);
        }
        if mark == Mark::Null { out.raw("null") } else { value.write(out, mark) }
    });
    for (name, value) in object.extra().iter() {
        out.raw(before);
        before = ",";
        out.text(name);
        out.raw(":");
        out.json(value.as_str());
    }
    out.raw(if before == "{" { "{}" } else { "}" });
}

pub(crate) fn debug_object(object: &dyn Object, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let table = object.table();
    let mut out = out.debug_struct(table.name);
    object.each_present(&mut |at, value| {
        if !value.is_absent() {
            out.field(table.field_name(at), &value);
        }
    });
    if !object.extra().is_empty() {
        out.field("extra", object.extra());
    }
    out.finish()
}
