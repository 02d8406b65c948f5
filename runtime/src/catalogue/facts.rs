//! Rows as serde writes them.

/// Has serde write a row as an object: each member is what the method of its name returns, or that of another name.
macro_rules! serialize_facts {
    ($row:ident: $($method:ident $(as $name:literal)?),+ $(,)?) => {
        impl ::serde::Serialize for $row {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeStruct;

                const MEMBERS: usize = [$(stringify!($method)),+].len();
                let mut object = serializer.serialize_struct(stringify!($row), MEMBERS)?;
                $(object.serialize_field(
                    $crate::catalogue::facts::serialize_facts!(@name $method $($name)?),
                    &self.$method(),
                )?;)+
                object.end()
            }
        }
    };
    (@name $method:ident) => { stringify!($method) };
    (@name $method:ident $name:literal) => { $name };
}
pub(super) use serialize_facts;
