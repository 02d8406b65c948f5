//! The codes of the service.

use std::convert::Infallible;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use super::ErrorCode;

/// Makes the enum and both directions of its spelling from one row per code, printed from the catalogue: what it means, its
/// name here, and how it is written on the wire, the usual spelling first.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $usual:literal $(| $alias:literal)*,)+) => {
        /// An error code of the service. The set is open: an unknown code is kept as
        /// [`Other`](ErrorCode::Other).
        ///
        /// Spellings of one code are one variant: `InvalidApiKey` (DashScope) is `invalid_api_key` (OpenAI
        /// mode). An unknown dotted code is read as its parent: `InvalidParameter.FileDownload` is
        /// [`InvalidParameter`](ErrorCode::InvalidParameter). The code as it was sent is
        /// [`ApiError::wire_code`](crate::ApiError::wire_code).
        ///
        /// ```
        /// use qwen_request::{ApiError, ErrorCode};
        ///
        /// let error = ApiError::from_response(400, br#"{"code":"Arrearage","message":"Access denied."}"#);
        /// match error.code() {
        ///     Some(ErrorCode::Arrearage) => println!("the bill is not paid"),
        ///     Some(ErrorCode::Other(_)) | None => println!("{error}"),
        ///     Some(code) => println!("{code}: {}", error.message()),
        /// }
        /// # assert_eq!(error.code(), Some(&ErrorCode::Arrearage));
        /// ```
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $($(#[doc = $doc])+ #[doc = concat!("\n\nOn the wire: `", $usual, "`" $(, ", `", $alias, "`")*, ".")] $name,)+
            /// A code that this version does not know.
            Other($crate::error::OtherCode),
        }

        impl ErrorCode {
            /// The code in DashScope's spelling, or in that of OpenAI mode if DashScope has none.
            pub fn as_str(&self) -> &str {
                match self {
                    $(ErrorCode::$name => $usual,)+
                    ErrorCode::Other(code) => code.as_str(),
                }
            }

            /// The code of exactly this spelling.
            pub(super) fn known(spelling: &str) -> Option<ErrorCode> {
                match spelling {
                    $($usual $(| $alias)* => Some(ErrorCode::$name),)+
                    _ => None,
                }
            }
        }
    };
}

pub(super) use codes;

/// A code that this version does not know. Only parsing makes one, so that no code has two forms.
///
/// ```
/// use qwen_request::ErrorCode;
///
/// let code: ErrorCode = "Brand.New".parse().unwrap_or_else(|never| match never {});
/// assert!(matches!(&code, ErrorCode::Other(_)));
/// assert_eq!(code.as_str(), "Brand.New");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OtherCode(Box<str>);

impl OtherCode {
    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ErrorCode {
    pub(super) fn parse(spelling: &str) -> Self {
        // Inside a message the model server stands before the code: `InternalError.Algo.InvalidParameter`.
        let inner = spelling.strip_prefix("InternalError.Algo.").and_then(Self::nearest);
        inner
            .or_else(|| Self::nearest(spelling))
            .unwrap_or_else(|| ErrorCode::Other(OtherCode(spelling.into())))
    }

    /// The code of this spelling, or of the part before its last dot, and so on.
    fn nearest(spelling: &str) -> Option<Self> {
        // No code is that long, and a megabyte of dots has a megabyte of parents.
        let spelling = Some(spelling).filter(|spelling| spelling.len() <= 128)?;
        let parents = std::iter::successors(Some(spelling), |code| Some(code.rsplit_once('.')?.0));
        parents.filter(|code| !code.is_empty()).find_map(Self::known)
    }
}

impl FromStr for ErrorCode {
    type Err = Infallible;

    fn from_str(spelling: &str) -> Result<Self, Infallible> {
        Ok(Self::parse(spelling))
    }
}

impl Display for ErrorCode {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ErrorCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|spelling| Self::parse(&spelling))
    }
}

impl serde::Serialize for ErrorCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
