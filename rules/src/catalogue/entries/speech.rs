//! Messages of speech synthesis.

entries! {
    Speech;

    E088 [400] ["InvalidParameter"] AfterFix
        says   "request timeout after 23 seconds."
        cause  "nothing was sent over the socket for 23 seconds"
        remedy "keep sending, or finish the task while there is nothing to say";

    E089 [400] ["InvalidParameter"] AfterFix
        says   "Please ensure input text is valid."
        cause  "there is nothing to speak: the text is empty"
        remedy "write the text";

    E090 [400] ["InvalidParameter"] AfterFix
        says   "Missing required parameter '{param}'! Please follow the protocol!"
        cause  "`run-task` came without a required parameter"
        remedy "put the parameter into `payload`, such as `payload.model`";

    E091 [400] ["InvalidParameter"] AfterFix
        says   "[tts:]Engine return error code: {engine_code}"
        or     "Engine return error code: {engine_code}"
        cause  "the voice does not exist, or belongs to another version of the model"
        remedy "use a voice of this very model; a cloned one must be ready and of the same account";

    E092 [400] ["InvalidParameter"] AfterFix
        says   "Request voice is invalid!"
        cause  "no voice is named"
        remedy "write `voice` in `payload.parameters`";

    E106 [400] ["invalid_value"] AfterFix
        says   "The requested voice '{voice}' is not supported."
        cause  "the voice was made for another model"
        remedy "use the model that was the `target_model` when the voice was made";

    E183 [400] ["ClientDisconnect"] AfterFix
        says   "Client disconnected before task finished!"
        cause  "the client hung up before the task was done"
        remedy "keep the connection open until `task-finished`";

    E256 [] [] AfterFix
        says   "Cannot resolve symbol 'ttsv2'"
        cause  "the Java SDK is too old to know this class"
        remedy "update the DashScope SDK";

    E259 [] [] AfterFix
        says   "InputRequiredException: Parameter invalid: text is null"
        cause  "the text to speak is missing"
        remedy "write the text";

    E265 [] [] Backoff
        says   "TimeoutError: websocket connection could not established within 5s. Please check your network connection, firewall settings, or server status."
        cause  "no WebSocket could be opened within 5 seconds"
        remedy "check network, proxy and firewall, then try again";

    E286 [] ["CLIENT_ERROR"] AfterFix
        says   "CLIENT_ERROR-[qwen-tts:]Engine return error code: {engine_code}"
        or     "[qwen-tts:]Engine return error code: {engine_code}"
        cause  "the model speaks with cloned voices only, and the voice is a stock one"
        remedy "use a voice that was cloned for this model";

    // The server events of Qwen-TTS in real time, May 2026.
    W79 [] ["invalid_value"] AfterFix
        says   "Session update error: session already started or finished or failed."
        cause  "a session that reads text out is configured before its first text"
        remedy "send `session.update` first, or open a new session";
}
