//! Signs of other vendors: several sentences of this service were theirs first.

/// Names in what follows a message of another vendor.
const NAMES: [&str; 10] = [
    "openai.com",
    "anthropic.com",
    "deepseek.com",
    "volcengine",
    "moonshot",
    "bigmodel",
    "siliconflow",
    "googleapis",
    "groq.com",
    "mistral.ai",
];

/// Beginnings of the models that other vendors alone offer.
const MODELS: [&str; 9] = ["gpt-3", "gpt-4", "gpt-5", "chatgpt", "o1", "o3", "o4", "claude", "gemini"];

/// Codes in lower case that no other vendor uses. Codes with a capital letter are this service's, too.
const OWN_CODES: [&str; 4] =
    ["invalid_parameter_error", "data_inspection_failed", "limit_requests", "limit_burst_rate"];

/// The text names another vendor.
pub(super) fn is_named_in(text: &str) -> bool {
    NAMES.iter().any(|name| text.contains(name))
}

/// Another vendor alone offers the model.
pub fn offers(model: &str) -> bool {
    MODELS.iter().any(|start| model.starts_with(start))
}

/// No vendor but this one spells a code like that.
pub fn is_own_code(code: &str) -> bool {
    code.bytes().any(|byte| byte.is_ascii_uppercase()) || OWN_CODES.contains(&code)
}
