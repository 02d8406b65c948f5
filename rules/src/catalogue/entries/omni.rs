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
}
