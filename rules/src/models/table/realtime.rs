//! Spoken conversation over a socket.
//! From sources of 2026-08 to 2026-10.

use super::OCT_10;
use crate::models::ability::{BATCH, OPENAI};
use crate::models::modality::Modality::{Audio, Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::row::Row;
use crate::models::service_path::ServicePath::Realtime;
use crate::models::voices;

const REALTIME: Row = Row::of(ModelKind::Realtime)
    .at(Realtime)
    .takes(&[Text, Image, Video, Audio])
    .gives(&[Text, Audio])
    .no(OPENAI | BATCH);

pub(super) const ROWS: &[Row] = &[
    REALTIME.named("qwen-audio-3.0-realtime-flash").takes(&[Text, Audio]),
    REALTIME.named("qwen-audio-3.0-realtime-plus").takes(&[Text, Audio]),
    REALTIME.named("qwen-audio-3.1-realtime-plus").takes(&[Text, Audio]),
    REALTIME.named("qwen-omni-turbo-realtime").retired(OCT_10).voices(&voices::OLDEST),
    REALTIME.named("qwen-omni-turbo-realtime-2025-05-08").retired(OCT_10).voices(&voices::OLDEST),
    REALTIME.named("qwen-omni-turbo-realtime-latest").retired(OCT_10).voices(&voices::OLDEST),
    Row::of(ModelKind::Realtime).named("qwen-turbo-realtime").retired(OCT_10).at(Realtime).no(OPENAI | BATCH),
    REALTIME
        .named("qwen3-livetranslate-flash-realtime")
        .retired(OCT_10)
        .takes(&[Image, Audio])
        .voices(&voices::LIVE_TRANSLATE),
    REALTIME
        .named("qwen3-livetranslate-flash-realtime-2025-09-22")
        .retired(OCT_10)
        .takes(&[Image, Audio])
        .voices(&voices::LIVE_TRANSLATE),
    REALTIME.named("qwen3-omni-flash-realtime").retired(OCT_10).voices(&voices::OMNI_3),
    REALTIME.named("qwen3-omni-flash-realtime-2025-09-15").voices(&voices::SEPTEMBER_2025),
    REALTIME.named("qwen3-omni-flash-realtime-2025-12-01").retired(OCT_10).voices(&voices::OMNI_3),
    REALTIME
        .named("qwen3.5-livetranslate-flash-realtime")
        .takes(&[Image, Audio])
        .voices(&voices::LIVE_TRANSLATE_3_5),
    REALTIME
        .named("qwen3.5-livetranslate-flash-realtime-2026-05-19")
        .takes(&[Image, Audio])
        .voices(&voices::LIVE_TRANSLATE_3_5),
    REALTIME.named("qwen3.5-omni-flash-realtime").voices(&voices::OMNI_3_5_AND_OWN),
    REALTIME.named("qwen3.5-omni-flash-realtime-2026-03-15").voices(&voices::OMNI_3_5),
    REALTIME.named("qwen3.5-omni-plus-realtime").voices(&voices::OMNI_3_5_AND_OWN),
    REALTIME.named("qwen3.5-omni-plus-realtime-2026-03-15").voices(&voices::OMNI_3_5),
    Row::of(ModelKind::Realtime)
        .named("qwen3.8-livetranslate-flash-realtime")
        .at(Realtime)
        .no(OPENAI | BATCH),
    REALTIME.named("qwen3.8-omni-flash-realtime").takes(&[Text, Video, Audio]).voices(&voices::OMNI_3_8),
];
