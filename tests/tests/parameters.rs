//! The parameter table of the rules crate and the request types of the runtime crate say the same, row by row and
//! field by field.

use std::fmt::Debug;

use qwen_request::{wire::Field, wire::Presence, *};
use qwen_request_rules::parameters::{APIS, Object, OneOf, Shape, Width, Words};
use serde::de::DeserializeOwned;

/// Name and fields of every type that is a JSON object.
fn structs() -> Vec<(&'static str, &'static [Field])> {
    macro_rules! list {
        ($($name:ident)*) => { vec![$((stringify!($name), $name::__FIELDS)),*] };
    }
    list! {
        AsrOptions AudioOptions CacheControl CalledFunction CharacterOptions ChatRequest FileUrl Function InputAudio
        IntentionOptions JsonSchema MediaUrl Memory Message NamedFunction NamedTool OcrOptions OcrTaskConfig Part
        ResponseFormat SearchOptions Skill StreamOptions ThinkingSwitch Tool ToolCall TranslationOptions
        TranslationPair GenerationInput GenerationMessage GenerationParameters GenerationPart GenerationRequest
        MultimodalRequest RequestHeaders BatchRequest BatchMetadata EmbeddingRequest TextEmbeddingRequest
        TextEmbeddingInput TextEmbeddingParameters MultimodalEmbeddingRequest MultimodalEmbeddingInput
        EmbeddingPart MultimodalEmbeddingParameters RerankRequest TextRerankRequest RerankInput RerankPart
        RerankParameters VoiceRequest VocabularyRequest VoiceInput VoiceSample VoiceParameters VocabularyInput
        VocabularyWord TextToImageRequest ImageGenerationRequest TextToImageInput TextToImageParameters
        ImageGenerationInput ImageGenerationParameters ImageToImageRequest ImageToImageInput
        ImageToImageParameters ImageToVideoRequest ImageToVideoInput ImageToVideoParameters PaletteColor
        TranscriptionRequest RecognitionTaskRequest TranscriptionInput TranscriptionParameters
        RecognitionTaskInput RecognitionContext ContextPart RecognitionTaskParameters SpeechRequest
        SpeechTaskRequest SpeechSessionRequest SpeechSession SpeechInput SpeechTaskParameters HotFix VideoGenerationRequest VideoInput Medium
        VideoParameters
    }
}

/// A type that is text with known spellings: its name, the spellings, and for each the variant that it becomes and
/// the spelling of that variant.
struct Enum {
    name: &'static str,
    values: &'static [&'static str],
    variants: Vec<(String, String)>,
}

fn enums() -> Vec<Enum> {
    macro_rules! list {
        ($($name:ident)*) => { vec![$(Enum {
            name: stringify!($name),
            values: $name::__VALUES,
            variants: $name::__VALUES
                .iter()
                .map(|text| $name::from(*text))
                .map(|value| (format!("{value:?}"), value.as_str().to_owned()))
                .collect(),
        }),*] };
    }
    list! {
        AudioFormat CacheType CitationFormat MemoryKind Modality OcrTask PartType ReasoningEffort ResponseType Role
        SearchStrategy SkillMode SkillType ThinkingType ToolMode ToolType ResultFormat BatchEndpoint
        EncodingFormat EmbeddingTextType EmbeddingOutputType PromptExtendMode RecordingFormat SpeechFormat SessionMode SessionFormat
        MediaType VideoFunction
    }
}

/// The variant that a JSON value becomes.
type VariantOf = fn(&str) -> String;

/// Every type that may have several shapes.
fn unions() -> Vec<(&'static str, VariantOf)> {
    fn variant<T: DeserializeOwned + Debug>(json: &str) -> String {
        let value = format!("{:?}", serde_json::from_str::<T>(json).unwrap());
        value.split('(').next().unwrap().to_owned()
    }
    macro_rules! list {
        ($($name:ident)*) => { vec![$((stringify!($name), variant::<$name> as VariantOf)),*] };
    }
    list! {
        Content EmbeddingInput GenerationContent FunctionCallChoice Stop StopItem ToolChoice Video EmbeddingContent
        RerankContent SampleRate
    }
}

#[test]
fn every_object_of_the_table_is_a_struct_with_its_fields() {
    let structs = structs();
    let table = Table::read();
    let names: Vec<&str> = table.objects.iter().map(|object| object.rust).collect();
    assert_same_names(&names, &structs.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    for object in table.objects {
        let (name, fields) = structs.iter().find(|(name, _)| *name == object.rust).unwrap();
        let rows: Vec<&str> = object.parameters.iter().map(|row| row.name).collect();
        let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
        assert_eq!(rows, names, "the members of {name}");
        for (row, field) in object.parameters.iter().zip(*fields) {
            let place = format!("{name}::{}", field.name);
            assert_eq!(field.rust_type, rust_type(row.shape), "the type of {place}");
            assert_eq!(field.presence == Presence::Required, row.required, "whether {place} is required");
            assert_eq!(
                field.doc.lines().next().unwrap().trim(),
                row.sentence,
                "the first sentence of {place}"
            );
        }
    }
}

#[test]
fn every_set_of_words_of_the_table_is_an_enum_with_its_variants() {
    let enums = enums();
    let table = Table::read();
    let names: Vec<&str> = table.words.iter().map(|words| words.rust).collect();
    assert_same_names(&names, &enums.iter().map(|item| item.name).collect::<Vec<_>>());
    for words in table.words {
        let item = enums.iter().find(|item| item.name == words.rust).unwrap();
        let texts: Vec<&str> = words.known.iter().map(|(text, _)| *text).collect();
        assert_eq!(item.values, texts, "the values of {}", words.rust);
        for ((text, variant), (actual_variant, actual_text)) in words.known.iter().zip(&item.variants) {
            assert_eq!(
                (actual_variant.as_str(), actual_text.as_str()),
                (*variant, *text),
                "of {}",
                words.rust
            );
        }
    }
}

#[test]
fn every_choice_of_shapes_of_the_table_is_an_enum_with_its_variants() {
    let unions = unions();
    let table = Table::read();
    let names: Vec<&str> = table.one_ofs.iter().map(|one_of| one_of.rust).collect();
    assert_same_names(&names, &unions.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    for one_of in table.one_ofs {
        let (name, read) = unions.iter().find(|(name, _)| *name == one_of.rust).unwrap();
        for (variant, shape) in one_of.alternatives {
            assert_eq!(&read(&sample(*shape)), variant, "{name} from {}", sample(*shape));
        }
    }
}

/// The type of the field for a shape.
fn rust_type(shape: Shape) -> String {
    match shape {
        Shape::Bool => "bool".to_owned(),
        Shape::Integer(Width::U32) => "u32".to_owned(),
        Shape::Integer(Width::I64) => "i64".to_owned(),
        Shape::Number => "f64".to_owned(),
        Shape::Text => "Text".to_owned(),
        Shape::Json => "Json".to_owned(),
        Shape::Words(words) => words.rust.to_owned(),
        Shape::Object(object) => object.rust.to_owned(),
        Shape::OneOf(one_of) => one_of.rust.to_owned(),
        Shape::List(element) => format!("List<{}>", rust_type(*element)),
    }
}

/// The smallest JSON value of a shape.
fn sample(shape: Shape) -> String {
    match shape {
        Shape::Bool => "true".to_owned(),
        Shape::Integer(_) => "1".to_owned(),
        Shape::Number => "0.5".to_owned(),
        Shape::Text | Shape::Words(_) => "\"x\"".to_owned(),
        Shape::Json => "{}".to_owned(),
        Shape::List(_) => "[]".to_owned(),
        Shape::OneOf(one_of) => sample(one_of.alternatives[0].1),
        Shape::Object(object) => {
            let required = object.parameters.iter().filter(|row| row.required);
            let members: Vec<String> =
                required.map(|row| format!("{:?}:{}", row.name, sample(row.shape))).collect();
            format!("{{{}}}", members.join(","))
        }
    }
}

fn assert_same_names(table: &[&str], types: &[&str]) {
    let sorted = |names: &[&str]| {
        let mut names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(sorted(table), sorted(types));
}

/// Everything that the table mentions, each once.
#[derive(Default)]
struct Table {
    objects: Vec<&'static Object>,
    words: Vec<&'static Words>,
    one_ofs: Vec<&'static OneOf>,
}

impl Table {
    fn read() -> Self {
        let mut table = Self::default();
        for api in APIS {
            table.visit(Shape::Object(api.body));
        }
        table
    }

    fn visit(&mut self, shape: Shape) {
        match shape {
            Shape::Object(object) => {
                if self.objects.iter().all(|known| known.rust != object.rust) {
                    self.objects.push(object);
                    object.parameters.iter().for_each(|row| self.visit(row.shape));
                }
            }
            Shape::OneOf(one_of) => {
                if self.one_ofs.iter().all(|known| known.rust != one_of.rust) {
                    self.one_ofs.push(one_of);
                    one_of.alternatives.iter().for_each(|(_, shape)| self.visit(*shape));
                }
            }
            Shape::Words(words) => {
                if self.words.iter().all(|known| known.rust != words.rust) {
                    self.words.push(words);
                }
            }
            Shape::List(element) => self.visit(*element),
            Shape::Bool | Shape::Integer(_) | Shape::Number | Shape::Text | Shape::Json => {}
        }
    }
}
