//! Messages of the models that hear and speak.

entries! {
    Omni;

    E029 [400] ["InvalidParameter"] AfterFix
        says   "'audio' output only support with stream=true"
        cause  "spoken answers come only as a stream"
        remedy "write `stream: true`, and join the pieces of audio";

    E033 [400] ["InvalidParameter"] AfterFix
        says   "The audio is empty"
        cause  "the audio is too short to hear anything"
        remedy "record for longer, and send it again";

    E046 [400] ["InvalidParameter"] AfterFix
        says   "Input should be 'Cherry', 'Serena', 'Ethan' or 'Chelsie': parameters.audio.voice"
        or     "Input should be {allowed}: parameters.audio.voice"
        cause  "the model has no voice of this name"
        remedy "write a voice from the model's list, such as `Cherry`";

    E049b [400] ["InvalidParameter"] AfterFix
        says   "The audio format is illegal and cannot be opened."
        cause  "the audio is damaged or of a kind that the service cannot read"
        remedy "convert it to WAV or MP3, and let the extension say what it is";

    // The server events of Qwen-Omni in real time, May 2026.
    W70 [] ["invalid_value"] AfterFix
        says   "Invalid modalities: {modalities}. Supported combinations are: ['text'] and ['audio', 'text']."
        cause  "a realtime session cannot answer in audio alone"
        remedy r#"write `modalities: ["text", "audio"]`"#;

    // The server events of Qwen-Audio in real time, 2026; the second is what clients of Qwen-Omni have met.
    W71 [] ["invalid_value" "invalid_request_error"] AfterFix
        says   "Cannot create response while another response is in progress."
        or     "Conversation already has an active response"
        cause  "a realtime session makes one response at a time"
        remedy "wait for `response.done`, or send `response.cancel`, before the next `response.create`";

    // Reports of clients, 2025 and 2026: all of the following.
    W72 [] ["invalid_request_error"] AfterFix
        says   "Conversation has none active response"
        cause  "there is no response that could be cancelled"
        remedy "go on: nothing is lost. Send `response.cancel` only between `response.created` and `response.done`";

    W73 [] ["invalid_request_error"] AfterFix
        says   "Error committing input audio buffer: buffer too small, or have no audio."
        cause  "less audio was sent than a turn needs, or none since the last commit"
        remedy "send audio by `input_audio_buffer.append` first";

    W74 [] ["invalid_request_error"] AfterFix
        says   "Error append image before append audio."
        cause  "an image came before any audio of its turn"
        remedy "send a piece of audio before the first image; the session goes on";

    W75 [] [] AfterFix
        says   "Voice '{voice}' is not supported."
        cause  "the model of the session does not speak with this voice"
        remedy "write one of the model's voices, or one of your own that was made for it";

    W77 [500] ["InternalError"] Backoff
        says   "Internal service error: {detail}"
        cause  "a realtime session failed inside the service; a commit while turn detection is on does it, too"
        remedy "open a new session; with turn detection, leave `input_audio_buffer.commit` out";

    W78 [] ["response_idle_timeout"] Backoff
        says   "Your session was closed because no response was generated for {seconds} seconds."
        cause  "nothing was said in a realtime session for too long; pings do not count"
        remedy "open a new session";

    // A gateway's measurement, August 2026, which tells the code alone.
    W80 [] ["cannot_update_voice"] AfterFix
        says   "cannot_update_voice"
        cause  "the voice of a realtime session cannot change once audio was sent"
        remedy "set `voice` before the first response, or open a new session";
}
