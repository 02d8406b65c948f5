// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/fine_tuning.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoList, IntoText, List, Text, object, text_enum};

object! {
    /// A job that trains a model: `POST /api/v1/fine-tunes`.
    ///
    /// [`TuningCall`](crate::TuningCall) asks how it is.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(FineTuneRequest {
    ///     model: "qwen3-14b",
    ///     training_file_ids: ["file-1"],
    ///     training_type: "efficient_sft",
    ///     hyper_parameters: { n_epochs: 3, batch_size: 32, max_length: 8192, lora_rank: 8 },
    /// });
    /// assert_eq!(request.training_file_ids.len(), 1);
    /// ```
    pub struct FineTuneRequest {
        /// The model to train, or the result of an earlier job.
        ///
        /// Errors: E165.
        required model: Text,
        /// The ids of the training files, from the DashScope form of the files API.
        ///
        /// At least one.
        ///
        /// Errors: E061.
        required training_file_ids: List<Text>,
        /// The ids of the validation files.
        optional validation_file_ids: List<Text>,
        /// How the model is trained.
        optional training_type: TrainingType,
        /// The hyperparameters.
        optional hyper_parameters: HyperParameters,
        /// A name for the job.
        optional job_name: Text,
        /// A name for the trained model.
        optional model_name: Text,
        /// The end of the id of the trained model.
        optional finetuned_output_suffix: Text,
        /// The id of the trained model.
        optional finetuned_output: Text,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl FineTuneRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, training_file_ids: impl IntoList<Text>) -> Self {
        Self { model: model.into_text(), training_file_ids: training_file_ids.into_list(), ..Self::default() }
    }
}

text_enum! {
    /// How a model is trained.
    ///
    /// ```
    /// use qwen_request::TrainingType;
    ///
    /// assert_eq!(TrainingType::Sft.as_str(), "sft");
    /// assert_eq!(TrainingType::from("sft"), TrainingType::Sft);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(TrainingType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum TrainingType {
        /// Supervised fine-tuning of all weights.
        Sft = "sft",
        /// Supervised fine-tuning by `LoRA`.
        EfficientSft = "efficient_sft",
        /// Continued pre-training.
        Cpt = "cpt",
        /// Direct preference optimization of all weights.
        DpoFull = "dpo_full",
        /// Direct preference optimization by `LoRA`.
        DpoLora = "dpo_lora",
    }
}

object! {
    /// Hyperparameters of a training job.
    ///
    /// ```
    /// use qwen_request::HyperParameters;
    ///
    /// let hyper_parameters = HyperParameters::new(3, 32, 8192);
    /// assert_eq!(
    ///     serde_json::to_value(&hyper_parameters)?,
    ///     serde_json::json!({ "n_epochs": 3, "batch_size": 32, "max_length": 8192 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct HyperParameters {
        /// The number of epochs.
        ///
        /// Errors: E057.
        required n_epochs: u32,
        /// The number of samples in a batch.
        ///
        /// Errors: E057.
        required batch_size: u32,
        /// The tokens of a sample that are used.
        ///
        /// Errors: E057.
        required max_length: u32,
        /// The learning rate.
        optional learning_rate: f64,
        /// The schedule by which the learning rate changes.
        optional lr_scheduler_type: Text,
        /// The share of the training files that is trained with.
        ///
        /// The rest validates. It does not count beside `validation_file_ids`.
        optional split: f64,
        /// The share of the steps that warm up.
        optional warmup_ratio: f64,
        /// The weight decay.
        optional weight_decay: f64,
        /// The steps between two validations.
        optional eval_steps: u32,
        /// The steps between two lines of the log.
        optional logging_steps: u32,
        /// Whether the weights that see stay as they are.
        ///
        /// Models: Qwen-VL models.
        optional freeze_vit: bool,
        /// The most samples that are split off to validate.
        optional max_split_val_dataset_sample: u32,
        /// The rank of the `LoRA` matrices.
        ///
        /// Only with `efficient_sft` and `dpo_lora`; the same again where a result is trained further.
        optional lora_rank: u32,
        /// The scale of the `LoRA` update.
        ///
        /// Only with `efficient_sft` and `dpo_lora`; the same again where a result is trained further.
        optional lora_alpha: u32,
        /// The dropout of the `LoRA` matrices.
        ///
        /// Only with `efficient_sft` and `dpo_lora`; the same again where a result is trained further.
        optional lora_dropout: f64,
        /// Whether general data is mixed in.
        ///
        /// Only with `sft` and `efficient_sft`.
        optional data_augmentation: bool,
        /// The kinds of general data, separated by commas.
        ///
        /// `dialogue_cn`, `math_cn`, `general_coding_cn`, `general_purpose_cn`, `nlp` and the same with `_en`
        /// for Qwen 2; `mix_v2` for Qwen 3, `vl_mix` for Qwen 3 VL.
        optional augmentation_types: Text,
        /// The ratio of each kind to the training data, separated by commas: 0 to 2.
        ///
        /// As many as there are `augmentation_types`.
        optional augmentation_ratio: Text,
        /// When a checkpoint is saved.
        ///
        /// Only with `sft` and `efficient_sft`.
        ///
        /// Values: `epoch`, `steps`.
        optional save_strategy: Text,
        /// The steps between two checkpoints.
        optional save_steps: u32,
        /// The most checkpoints that are kept.
        ///
        /// Default: 10.
        optional save_total_limit: u32,
    }
}

impl HyperParameters {
    /// With the members that must be there.
    pub fn new(n_epochs: u32, batch_size: u32, max_length: u32) -> Self {
        Self { n_epochs, batch_size, max_length, ..Self::default() }
    }
}
