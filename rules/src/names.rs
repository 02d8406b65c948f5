//! How Rust calls what has another name on the wire.

use alloc::string::String;

/// The variant for a word: `json_object` is `JsonObject`.
pub fn variant_of(word: &str) -> String {
    let mut variant = String::with_capacity(word.len());
    let mut begins = true;
    for letter in word.chars() {
        if letter.is_ascii_alphanumeric() {
            variant.push(if begins { letter.to_ascii_uppercase() } else { letter });
        }
        begins = !letter.is_ascii_alphanumeric();
    }
    variant
}

/// The field for a member, in the spelling of Rust: `X-DashScope-WorkSpace` is `x_dashscope_workspace`, `IndexId` `index_id`.
pub fn field_of(member: &str) -> String {
    let mut field = String::with_capacity(member.len());
    // The words of a header are divided already.
    let divides = !member.contains('-');
    let mut before = ' ';
    for letter in member.chars() {
        if divides && before.is_ascii_lowercase() && letter.is_ascii_uppercase() {
            field.push('_');
        }
        before = letter;
        field.push(if letter == '-' { '_' } else { letter.to_ascii_lowercase() });
    }
    if field == OWN {
        field.push('_');
    }
    field
}

/// The field that every struct has, for members without one.
const OWN: &str = "extra";

/// Whether a field must be written as a raw name: it is a keyword of Rust.
pub fn is_raw(field: &str) -> bool {
    // The one that the service has.
    field == "type"
}

#[cfg(test)]
mod tests {
    use super::{field_of, is_raw, variant_of};

    #[test]
    fn variants_are_the_words_of_a_text_each_with_a_capital() {
        for (word, variant) in [
            ("json_object", "JsonObject"),
            ("video-synthesis", "VideoSynthesis"),
            ("dense&sparse", "DenseSparse"),
            ("Throttling.RateQuota", "ThrottlingRateQuota"),
            ("mp3", "Mp3"),
            ("[<number>]", "Number"),
            ("", ""),
        ] {
            assert_eq!(variant_of(word), variant);
        }
    }

    #[test]
    fn fields_are_in_small_letters_and_underscores() {
        for (member, field) in [
            ("model", "model"),
            ("X-DashScope-WorkSpace", "x_dashscope_workspace"),
            ("use_SR", "use_sr"),
            ("SizeInBytes", "size_in_bytes"),
            ("realPerson", "real_person"),
            ("Md5", "md5"),
            ("Extra", "extra_"),
        ] {
            assert_eq!(field_of(member), field);
        }
        assert!(is_raw("type") && !is_raw("types"));
    }
}
