//! Text to speech, and voices for it.
//! From sources of 2026-07 to 2026-10.

use super::OCT_10;
use crate::models::ability::{BATCH, OPENAI, QWEN_SPEECH};
use crate::models::modality::Modality::{Audio, Text};
use crate::models::model::ModelKind;
use crate::models::realtime_limits;
use crate::models::row::Row;
use crate::models::service_path::ServicePath::{
    Inference, MultimodalGeneration, Realtime, SpeechSynthesizer, VoiceCustomization,
};
use crate::models::voices;

const SOCKET: Row =
    Row::of(ModelKind::Speech).at(Inference).takes(&[Text]).gives(&[Audio]).no(OPENAI | BATCH);

const CLONING: Row =
    Row::of(ModelKind::VoiceCloning).at(VoiceCustomization).takes(&[Text]).gives(&[Audio]).no(OPENAI | BATCH);

const HTTP: Row =
    Row::of(ModelKind::Speech).at(MultimodalGeneration).takes(&[Text]).gives(&[Audio]).no(OPENAI | BATCH);

const REALTIME: Row = QWEN.at(Realtime).realtime(&realtime_limits::SYNTHESIS);

const COSY_VOICE: Row = Row::of(ModelKind::Speech)
    .at(SpeechSynthesizer)
    .also_at(Inference)
    .takes(&[Text])
    .gives(&[Audio])
    .longest_text(20_000)
    .no(OPENAI | BATCH);

const QWEN_AUDIO: Row = COSY_VOICE.yes(QWEN_SPEECH);

const QWEN: Row = HTTP.yes(QWEN_SPEECH);

const QWEN_3: Row = QWEN.longest_text(600);

const QWEN_3_REALTIME: Row = REALTIME.longest_text(600);

pub(super) const ROWS: &[Row] = &[
    HTTP.named("MiniMax/speech-02-hd"),
    HTTP.named("MiniMax/speech-02-turbo"),
    HTTP.named("MiniMax/speech-2.8-hd"),
    HTTP.named("MiniMax/speech-2.8-turbo"),
    CLONING.named("cosyvoice-clone-v1").retired(OCT_10),
    COSY_VOICE.named("cosyvoice-v1").at(Inference).retired(OCT_10).voices(&voices::COSYVOICE_1),
    COSY_VOICE.named("cosyvoice-v2").voices(&voices::COSYVOICE_2),
    COSY_VOICE.named("cosyvoice-v3").retired(OCT_10),
    COSY_VOICE.named("cosyvoice-v3-flash").voices(&voices::COSYVOICE_3_FLASH),
    COSY_VOICE.named("cosyvoice-v3-plus").voices(&voices::COSYVOICE_3_PLUS),
    COSY_VOICE.named("cosyvoice-v3.5-flash").voices(&voices::OWN_ONLY),
    COSY_VOICE.named("cosyvoice-v3.5-plus").voices(&voices::OWN_ONLY),
    QWEN_AUDIO.named("qwen-audio-3.0-tts-flash").voices(&voices::AUDIO_3_FLASH),
    QWEN_AUDIO.named("qwen-audio-3.0-tts-plus").voices(&voices::AUDIO_3_PLUS),
    QWEN_AUDIO.named("qwen-audio-3.1-tts-flash").voices(&voices::AUDIO_3_1_FLASH),
    QWEN_AUDIO.named("qwen-audio-3.1-tts-next"),
    QWEN_AUDIO.named("qwen-audio-3.1-tts-plus"),
    QWEN.named("qwen-tts").retired(OCT_10).voices(&voices::OLDEST),
    QWEN.named("qwen-tts-2025-04-10").retired(OCT_10).voices(&voices::OLDEST),
    QWEN.named("qwen-tts-2025-05-22").retired(OCT_10).voices(&voices::TTS_MAY_2025),
    QWEN.named("qwen-tts-latest").retired(OCT_10).voices(&voices::TTS_MAY_2025),
    REALTIME.named("qwen-tts-realtime").retired(OCT_10).voices(&voices::OLDEST),
    REALTIME.named("qwen-tts-realtime-2025-07-15").retired(OCT_10).voices(&voices::OLDEST),
    REALTIME.named("qwen-tts-realtime-latest").retired(OCT_10).voices(&voices::OLDEST),
    REALTIME.named("qwen-tts-vc-realtime-2025-08-20").unlisted().takes(&[Audio]).voices(&voices::CLONED),
    CLONING.named("qwen-voice-design").retired(OCT_10),
    CLONING.named("qwen-voice-enrollment").retired(OCT_10).takes(&[Audio]).gives(&[Text]),
    QWEN_3.named("qwen3-tts-flash").voices(&voices::TTS_3),
    QWEN_3.named("qwen3-tts-flash-2025-09-18").retired(OCT_10).voices(&voices::SEPTEMBER_2025),
    QWEN_3.named("qwen3-tts-flash-2025-11-27").retired(OCT_10).voices(&voices::TTS_3),
    QWEN_3_REALTIME.named("qwen3-tts-flash-realtime").voices(&voices::TTS_3),
    QWEN_3_REALTIME
        .named("qwen3-tts-flash-realtime-2025-09-18")
        .retired(OCT_10)
        .voices(&voices::SEPTEMBER_2025),
    QWEN_3_REALTIME.named("qwen3-tts-flash-realtime-2025-11-27").retired(OCT_10).voices(&voices::TTS_3),
    QWEN_3.named("qwen3-tts-instruct-flash").retired(OCT_10).voices(&voices::TTS_3_INSTRUCT),
    QWEN_3.named("qwen3-tts-instruct-flash-2026-01-26").retired(OCT_10).voices(&voices::TTS_3_INSTRUCT),
    QWEN_3_REALTIME
        .named("qwen3-tts-instruct-flash-realtime")
        .retired(OCT_10)
        .voices(&voices::TTS_3_INSTRUCT),
    QWEN_3_REALTIME
        .named("qwen3-tts-instruct-flash-realtime-2026-01-22")
        .retired(OCT_10)
        .voices(&voices::TTS_3_INSTRUCT),
    QWEN_3
        .named("qwen3-tts-vc-0122")
        .same_as("qwen3-tts-vc-2026-01-22")
        .retired(OCT_10)
        .voices(&voices::CLONED),
    QWEN_3.named("qwen3-tts-vc-2026-01-22").retired(OCT_10).voices(&voices::CLONED),
    QWEN_3_REALTIME
        .named("qwen3-tts-vc-realtime-0115")
        .same_as("qwen3-tts-vc-realtime-2026-01-15")
        .retired(OCT_10)
        .voices(&voices::CLONED),
    QWEN_3_REALTIME.named("qwen3-tts-vc-realtime-2025-11-27").retired(OCT_10).voices(&voices::CLONED),
    QWEN_3_REALTIME.named("qwen3-tts-vc-realtime-2026-01-15").retired(OCT_10).voices(&voices::CLONED),
    QWEN_3
        .named("qwen3-tts-vd-0126")
        .same_as("qwen3-tts-vd-2026-01-26")
        .retired(OCT_10)
        .voices(&voices::DESIGNED),
    QWEN_3.named("qwen3-tts-vd-2026-01-26").retired(OCT_10).voices(&voices::DESIGNED),
    QWEN_3_REALTIME
        .named("qwen3-tts-vd-realtime-0115")
        .same_as("qwen3-tts-vd-realtime-2026-01-15")
        .retired(OCT_10)
        .voices(&voices::DESIGNED),
    QWEN_3_REALTIME.named("qwen3-tts-vd-realtime-2025-12-16").retired(OCT_10).voices(&voices::DESIGNED),
    QWEN_3_REALTIME.named("qwen3-tts-vd-realtime-2026-01-15").retired(OCT_10).voices(&voices::DESIGNED),
    SOCKET.named("sambert-beth-v1"),
    SOCKET.named("sambert-betty-v1"),
    SOCKET.named("sambert-brian-v1"),
    SOCKET.named("sambert-cally-v1"),
    SOCKET.named("sambert-camila-v1"),
    SOCKET.named("sambert-cindy-v1"),
    SOCKET.named("sambert-clara-v1"),
    SOCKET.named("sambert-donna-v1"),
    SOCKET.named("sambert-eva-v1"),
    SOCKET.named("sambert-hanna-v1"),
    SOCKET.named("sambert-indah-v1"),
    SOCKET.named("sambert-perla-v1"),
    SOCKET.named("sambert-waan-v1"),
    SOCKET.named("sambert-zhichu-v1"),
    SOCKET.named("sambert-zhida-v1"),
    SOCKET.named("sambert-zhide-v1"),
    SOCKET.named("sambert-zhifei-v1"),
    SOCKET.named("sambert-zhigui-v1"),
    SOCKET.named("sambert-zhihao-v1"),
    SOCKET.named("sambert-zhijia-v1"),
    SOCKET.named("sambert-zhijing-v1"),
    SOCKET.named("sambert-zhilun-v1"),
    SOCKET.named("sambert-zhimao-v1"),
    SOCKET.named("sambert-zhimiao-emo-v1"),
    SOCKET.named("sambert-zhiming-v1"),
    SOCKET.named("sambert-zhimo-v1"),
    SOCKET.named("sambert-zhina-v1"),
    SOCKET.named("sambert-zhinan-v1"),
    SOCKET.named("sambert-zhiqi-v1"),
    SOCKET.named("sambert-zhiqian-v1"),
    SOCKET.named("sambert-zhiru-v1"),
    SOCKET.named("sambert-zhishu-v1"),
    SOCKET.named("sambert-zhishuo-v1"),
    SOCKET.named("sambert-zhistella-v1"),
    SOCKET.named("sambert-zhiting-v1"),
    SOCKET.named("sambert-zhiwei-v1"),
    SOCKET.named("sambert-zhixiang-v1"),
    SOCKET.named("sambert-zhixiao-v1"),
    SOCKET.named("sambert-zhiya-v1"),
    SOCKET.named("sambert-zhiye-v1"),
    SOCKET.named("sambert-zhiying-v1"),
    SOCKET.named("sambert-zhiyuan-v1"),
    SOCKET.named("sambert-zhiyue-v1"),
    CLONING.named("voice-enrollment").takes(&[Audio]).gives(&[Text, Audio]),
];
