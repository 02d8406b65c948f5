//! An object of more members than a word has bits.

use super::{Form, List, comes_back, object, read, refusal, to_json, written};

/// Declares an object of numbers.
macro_rules! numbers {
    ($($presence:ident $($field:ident)*;)*) => {
        object! {
            /// An object of many members.
            pub struct Large {
                $($(
                    /// One of many.
                    $presence $field: f64,
                )*)*
            }
        }
    };
}

numbers! {
    optional m0 m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12 m13 m14 m15 m16 m17 m18 m19 m20 m21 m22 m23 m24 m25
        m26 m27 m28 m29 m30 m31 m32 m33 m34 m35 m36 m37 m38 m39 m40 m41 m42 m43 m44 m45 m46 m47 m48 m49 m50
        m51 m52 m53 m54 m55 m56 m57 m58 m59 m60 m61 m62 m63 m64 m65 m66 m67 m68 m69 m70 m71 m72 m73 m74 m75
        m76 m77 m78 m79 m80 m81 m82 m83 m84 m85 m86 m87 m88 m89 m90 m91 m92 m93 m94 m95 m96 m97 m98 m99;
    required m100;
    optional m101 m102 m103 m104 m105 m106 m107 m108 m109 m110 m111 m112 m113 m114 m115 m116 m117 m118 m119
        m120 m121 m122 m123 m124 m125 m126 m127 m128 m129 m130 m131 m132 m133 m134 m135 m136 m137 m138 m139
        m140 m141 m142 m143 m144 m145 m146 m147 m148 m149 m150 m151 m152 m153 m154 m155 m156 m157 m158 m159
        m160 m161 m162 m163 m164 m165 m166 m167 m168 m169 m170 m171 m172 m173 m174 m175 m176 m177 m178 m179
        m180 m181 m182 m183 m184 m185 m186 m187 m188 m189 m190 m191 m192 m193 m194 m195 m196 m197 m198;
    required m199;
    optional m200 m201 m202 m203 m204 m205 m206 m207 m208 m209;
}

/// All members with these values, in their order.
fn text(value: impl Fn(usize) -> Option<String>) -> String {
    let members = (0..210).filter_map(|at| value(at).map(|value| format!("\"m{at}\":{value}")));
    format!("{{{}}}", members.collect::<List<_>>().join(","))
}

#[test]
fn every_member_is_read_and_written_as_it_was() {
    comes_back::<Large>(&text(|at| Some(format!("{at}.5"))));
    // Respelt, in turns with the plain spelling.
    comes_back::<Large>(&text(|at| Some(if at % 2 == 0 { format!("{at}") } else { format!("{at}.0") })));
    // Absent, null, and there, beside each other in each word.
    comes_back::<Large>(&text(|at| match at {
        100 | 199 => Some("1".into()),
        _ if at % 3 == 0 => None,
        _ if at % 3 == 1 => Some("null".into()),
        _ => Some("0.5".into()),
    }));
}

#[test]
fn a_member_of_any_word_is_refused_the_second_time() {
    for at in [0, 63, 64, 100, 127, 128, 191, 192, 209] {
        let twice = format!(r#"{{"m100":1,"m199":1,"m{at}":1,"m{at}":1}}"#);
        assert!(refusal::<Large>(&twice).starts_with(&format!("duplicate member `m{at}`")), "{at}");
    }
}

#[test]
fn a_member_that_must_be_there_is_missed_in_any_word() {
    assert!(refusal::<Large>("{}").starts_with("missing member `m100` of Large"));
    assert!(refusal::<Large>(r#"{"m100":1}"#).starts_with("missing member `m199` of Large"));
    assert!(refusal::<Large>(r#"{"m199":1}"#).starts_with("missing member `m100` of Large"));
    assert!(refusal::<Large>(r#"{"m100":1,"m199":null}"#).contains("expected a number, found null"));
    assert_eq!(written(&read::<Large>(r#"{"m199":1,"m100":2.0}"#)), r#"{"m100":2.0,"m199":1}"#);
}

static LITERAL: Large = Large {
    m199: 2.0,
    written: Form::__of(Large::__FIELDS, &["m63", "m64", "m209"], &["m100", "m199"]),
    ..Large::__EMPTY
};

#[test]
fn the_form_of_a_constant_reaches_every_word() {
    assert_eq!(to_json(&LITERAL).unwrap(), r#"{"m63":null,"m64":null,"m100":0,"m199":2,"m209":null}"#);
}

#[test]
fn a_small_object_does_not_pay_for_a_large_one() {
    assert_eq!(size_of::<Form<1>>(), 3 * size_of::<u64>());
    assert_eq!(size_of_val(&LITERAL.written), 4 * size_of::<Form<1>>());
    assert_eq!(size_of_val(&super::Part::__EMPTY.written), size_of::<Form<1>>());
}
