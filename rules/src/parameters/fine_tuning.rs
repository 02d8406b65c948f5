//! Jobs that train a model.
//!
//! Source: the reference of model training of 2026-05.

use super::{
    Api, ApiFamily, Object, Parameter, Shape, StringEnum, Width, about, headers::HEADERS, optional, required,
    word,
};

/// Jobs that train a model.
pub static FINE_TUNE: Api =
    Api::flat("FineTuneRequest", "/api/v1/fine-tunes", "FineTuneReply", &BODY, ApiFamily::Tuning);

static BODY: Object = Object {
    rust: "FineTuneRequest",
    about: about("A job that trains a model").more("[`TuningCall`](crate::TuningCall) asks how it is."),
    parameters: &[
        required(
            "model",
            Shape::Text,
            "\"qwen3-14b\"",
            "The model to train, or the result of an earlier job.",
        )
        .missing("E165"),
        required(
            "training_file_ids",
            Shape::List(&Shape::Text),
            "[\"file-1\"]",
            "The ids of the training files, from the DashScope form of the files API.",
        )
        .missing("E061")
        .more("At least one."),
        optional(
            "validation_file_ids",
            Shape::List(&Shape::Text),
            "[\"file-2\"]",
            "The ids of the validation files.",
        ),
        optional(
            "training_type",
            Shape::StringEnum(&TRAINING_TYPE),
            "\"efficient_sft\"",
            "How the model is trained.",
        )
        .one_of(&["sft", "efficient_sft", "cpt", "dpo_full", "dpo_lora"]),
        optional(
            "hyper_parameters",
            Shape::Object(&HYPER_PARAMETERS),
            "{ n_epochs: 3, batch_size: 32, max_length: 8192 }",
            "The hyperparameters.",
        ),
        optional("job_name", Shape::Text, "\"support\"", "A name for the job."),
        optional("model_name", Shape::Text, "\"support\"", "A name for the trained model."),
        optional(
            "finetuned_output_suffix",
            Shape::Text,
            "\"support\"",
            "The end of the id of the trained model.",
        ),
        optional("finetuned_output", Shape::Text, "\"support\"", "The id of the trained model.")
            .undocumented(),
        HEADERS,
    ],
    short_forms: &[],
};

static TRAINING_TYPE: StringEnum = StringEnum {
    rust: "TrainingType",
    about: about("How a model is trained."),
    known: &[
        word("sft").meaning("Supervised fine-tuning of all weights."),
        word("efficient_sft").meaning("Supervised fine-tuning by `LoRA`."),
        word("cpt").meaning("Continued pre-training."),
        word("dpo_full").meaning("Direct preference optimization of all weights."),
        word("dpo_lora").meaning("Direct preference optimization by `LoRA`."),
    ],
};

static HYPER_PARAMETERS: Object = Object {
    rust: "HyperParameters",
    about: about("Hyperparameters of a training job."),
    parameters: &[
        needed("n_epochs", "3", "The number of epochs."),
        needed("batch_size", "32", "The number of samples in a batch."),
        needed("max_length", "8192", "The tokens of a sample that are used."),
        optional("learning_rate", Shape::Number, "0.000016", "The learning rate."),
        optional(
            "lr_scheduler_type",
            Shape::Text,
            "\"linear\"",
            "The schedule by which the learning rate changes.",
        ),
        optional("split", Shape::Number, "0.9", "The share of the training files that is trained with.")
            .more("The rest validates. It does not count beside `validation_file_ids`."),
        optional("warmup_ratio", Shape::Number, "0.05", "The share of the steps that warm up."),
        optional("weight_decay", Shape::Number, "0.1", "The weight decay."),
        optional("eval_steps", Shape::Integer(Width::U32), "50", "The steps between two validations."),
        optional("logging_steps", Shape::Integer(Width::U32), "10", "The steps between two lines of the log."),
        optional("freeze_vit", Shape::Bool, "true", "Whether the weights that see stay as they are.")
            .models("Qwen-VL models"),
        optional(
            "max_split_val_dataset_sample",
            Shape::Integer(Width::U32),
            "1000",
            "The most samples that are split off to validate.",
        ),
        optional("lora_rank", Shape::Integer(Width::U32), "8", "The rank of the `LoRA` matrices.")
            .more(LORA_ONLY),
        optional("lora_alpha", Shape::Integer(Width::U32), "32", "The scale of the `LoRA` update.")
            .more(LORA_ONLY),
        optional("lora_dropout", Shape::Number, "0.1", "The dropout of the `LoRA` matrices.").more(LORA_ONLY),
        optional("data_augmentation", Shape::Bool, "true", "Whether general data is mixed in.").more(SFT_ONLY),
        optional(
            "augmentation_types",
            Shape::Text,
            "\"dialogue_en,math_en\"",
            "The kinds of general data, separated by commas.",
        )
        .more("`dialogue_cn`, `math_cn`, `general_coding_cn`, `general_purpose_cn`, `nlp` and the same with `_en` for Qwen 2; `mix_v2` for Qwen 3, `vl_mix` for Qwen 3 VL."),
        optional(
            "augmentation_ratio",
            Shape::Text,
            "\"1,0.5\"",
            "The ratio of each kind to the training data, separated by commas: 0 to 2.",
        )
        .more("As many as there are `augmentation_types`."),
        optional("save_strategy", Shape::Text, "\"epoch\"", "When a checkpoint is saved.")
            .one_of(&["epoch", "steps"])
            .more(SFT_ONLY),
        optional("save_steps", Shape::Integer(Width::U32), "100", "The steps between two checkpoints."),
        optional("save_total_limit", Shape::Integer(Width::U32), "10", "The most checkpoints that are kept.")
            .default("10"),
    ],
    short_forms: &[],
};

const LORA_ONLY: &str =
    "Only with `efficient_sft` and `dpo_lora`; the same again where a result is trained further.";

const SFT_ONLY: &str = "Only with `sft` and `efficient_sft`.";

/// What the price of the job is made from.
const fn needed(name: &'static str, example: &'static str, sentence: &'static str) -> Parameter {
    required(name, Shape::Integer(Width::U32), example, sentence).missing("E057")
}
