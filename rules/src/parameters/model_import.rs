//! Models of your own, imported from OSS.
//!
//! Source: the reference of model deployment of 2026-05.

use super::{Api, ApiFamily, Object, Shape, about, headers::HEADERS, optional, required};

/// Models of your own, imported.
pub static MODEL_IMPORT: Api = Api::flat(
    "ModelImportRequest",
    "/api/v1/custom_models/import",
    "ModelImportReply",
    &BODY,
    ApiFamily::Tuning,
);

static BODY: Object = Object {
    rust: "ModelImportRequest",
    about: about("A model of your own, imported from OSS")
        .more("[`TuningCall`](crate::TuningCall) asks how the import is."),
    parameters: &[
        required("model_name", Shape::Text, "\"my-qwen\"", "A name for the model.").missing("E057"),
        optional("display_name", Shape::Text, "\"My Qwen\"", "A name to show in the console.")
            .characters(0, 50),
        required("source", Shape::Text, "\"oss\"", "Where it comes from.").missing("E057").one_of(&["oss"]),
        required(
            "weight_type",
            Shape::Text,
            "\"lora\"",
            "Whether all weights are there, or those of `LoRA` alone.",
        )
        .missing("E057")
        .one_of(&["full", "lora"]),
        required(
            "storage_info",
            Shape::Object(&STORAGE_INFO),
            "{ bucket_name: \"models\", object_key: \"my-qwen/\" }",
            "The place of the files in OSS.",
        )
        .missing("E057"),
        HEADERS,
    ],
    short_forms: &[],
};

static STORAGE_INFO: Object = Object {
    rust: "StorageInfo",
    about: about("The place of a model's files in OSS."),
    parameters: &[
        required("bucket_name", Shape::Text, "\"models\"", "The bucket.").missing("E057"),
        required("object_key", Shape::Text, "\"my-qwen/\"", "The folder in the bucket: it ends with `/`.")
            .missing("E057"),
    ],
    short_forms: &[],
};
