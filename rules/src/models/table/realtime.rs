//! Spoken conversation over a socket.
//! From sources of 2026-08 to 2026-10.

use super::OCT_10;
use crate::models::ability::{BATCH, OPENAI};
use crate::models::modality::Modality::{Audio, Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::realtime_limits;
use crate::models::row::Row;
use crate::models::service_path::ServicePath::Realtime;
use crate::models::voices;

const REALTIME: Row = Row::of(ModelKind::Realtime)
    .at(Realtime)
    .takes(&[Text, Image, Video, Audio])
    .gives(&[Text, Audio])
    .no(OPENAI | BATCH);

const OMNI: Row = REALTIME.realtime(&realtime_limits::OMNI);

const OMNI_3_5: Row = REALTIME.realtime(&realtime_limits::OMNI_3_5);

const AUDIO: Row = REALTIME.takes(&[Text, Audio]).realtime(&realtime_limits::AUDIO);

const TRANSLATION: Row = REALTIME.takes(&[Image, Audio]).realtime(&realtime_limits::TRANSLATION);

pub(super) const ROWS: &[Row] = &[
    AUDIO.named("qwen-audio-3.0-realtime-flash").voices(&voices::AUDIO_REALTIME),
    AUDIO.named("qwen-audio-3.0-realtime-plus").voices(&voices::AUDIO_REALTIME),
    AUDIO.named("qwen-audio-3.1-realtime-plus").voices(&voices::AUDIO_REALTIME_3_1),
    OMNI.named("qwen-omni-turbo-realtime").retired(OCT_10).voices(&voices::OLDEST),
    OMNI.named("qwen-omni-turbo-realtime-2025-05-08").retired(OCT_10).voices(&voices::OLDEST),
    OMNI.named("qwen-omni-turbo-realtime-latest").retired(OCT_10).voices(&voices::OLDEST),
    Row::of(ModelKind::Realtime).named("qwen-turbo-realtime").retired(OCT_10).at(Realtime).no(OPENAI | BATCH),
    TRANSLATION.named("qwen3-livetranslate-flash-realtime").retired(OCT_10).voices(&voices::LIVE_TRANSLATE),
    TRANSLATION
        .named("qwen3-livetranslate-flash-realtime-2025-09-22")
        .retired(OCT_10)
        .voices(&voices::LIVE_TRANSLATE),
    OMNI.named("qwen3-omni-flash-realtime").retired(OCT_10).voices(&voices::OMNI_3),
    OMNI.named("qwen3-omni-flash-realtime-2025-09-15").voices(&voices::SEPTEMBER_2025),
    OMNI.named("qwen3-omni-flash-realtime-2025-12-01").retired(OCT_10).voices(&voices::OMNI_3),
    TRANSLATION.named("qwen3.5-livetranslate-flash-realtime").voices(&voices::LIVE_TRANSLATE_3_5),
    TRANSLATION.named("qwen3.5-livetranslate-flash-realtime-2026-05-19").voices(&voices::LIVE_TRANSLATE_3_5),
    OMNI_3_5.named("qwen3.5-omni-flash-realtime").voices(&voices::OMNI_3_5_AND_OWN),
    OMNI_3_5.named("qwen3.5-omni-flash-realtime-2026-03-15").voices(&voices::OMNI_3_5),
    OMNI_3_5.named("qwen3.5-omni-plus-realtime").voices(&voices::OMNI_3_5_AND_OWN),
    OMNI_3_5.named("qwen3.5-omni-plus-realtime-2026-03-15").voices(&voices::OMNI_3_5),
    Row::of(ModelKind::Realtime)
        .named("qwen3.8-livetranslate-flash-realtime")
        .at(Realtime)
        .no(OPENAI | BATCH),
    REALTIME
        .named("qwen3.8-omni-flash-realtime")
        .takes(&[Text, Video, Audio])
        .realtime(&realtime_limits::OMNI_3_8)
        .voices(&voices::OMNI_3_8),
];
