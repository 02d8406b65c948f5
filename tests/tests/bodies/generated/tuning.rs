// The bodies of fixtures/bodies/tuning.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{TUNING, assert_same};

#[test]
fn body_deployment_mu() {
    assert_same(&TUNING, "deployment-mu", &qwen_request!(DeploymentRequest {"name": "sample", "model_name": "qwen-plus-2025-12-01", "plan": "mu", "deploy_spec": "MU1", "enable_thinking": true, "capacity": 4, "max_context_length": 10000, "rpm_limit": 500, "tpm_limit": 1000}));
}

#[test]
fn body_deployment_ptu() {
    assert_same(&TUNING, "deployment-ptu", &qwen_request!(DeploymentRequest {"name": "sample", "model_name": "qwen-flash-2025-07-28", "plan": "ptu", "ptu_capacity": {"input_tpm": 10000, "output_tpm": 1000}}));
}

#[test]
fn body_deployment_scale() {
    assert_same(&TUNING, "deployment-scale", &qwen_request!(DeploymentScaleRequest {"capacity": 2}));
}

#[test]
fn body_page_fine_tune() {
    assert_same(&TUNING, "page/fine-tune", &qwen_request!(FineTuneRequest {"model": "qwen3-14b", "training_file_ids": ["id-1", "id-2"], "validation_file_ids": [], "hyper_parameters": {"n_epochs": 3, "batch_size": 32, "max_length": 8192, "learning_rate": 1.6e-05, "lr_scheduler_type": "linear", "split": 0.9, "warmup_ratio": 0.05, "eval_steps": 50, "save_strategy": "epoch", "save_total_limit": 10}, "training_type": "sft"}));
}

#[test]
fn body_page_deployment_update() {
    assert_same(&TUNING, "page/deployment-update", &qwen_request!(DeploymentUpdateRequest {"rpm_limit": 500, "tpm_limit": 1000}));
}

#[test]
fn body_page_deployment_lora() {
    assert_same(&TUNING, "page/deployment-lora", &qwen_request!(DeploymentRequest {"model_name": "qwen3-14b-x-ft-1", "plan": "lora", "capacity": 1, "suffix": "x"}));
}

#[test]
fn body_page_model_import() {
    assert_same(&TUNING, "page/model-import", &qwen_request!(ModelImportRequest {"model_name": "my-qwen", "display_name": "My Qwen", "source": "oss", "weight_type": "full", "storage_info": {"bucket_name": "models", "object_key": "my-qwen/"}}));
}
