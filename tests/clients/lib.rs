//! The package's examples use qwen-request with reqwest, ureq and hyper; its tests run them.
