//! Messages of the embedding models.

entries! {
    Embedding;

    E036 [400] ["InvalidParameter"] AfterFix
        says   "Value error, batch size is invalid, it should not be larger than {max_batch}."
        or     "batch size is invalid, it should not be larger than {max_batch}."
        cause  "the call holds more texts than the model embeds at once"
        remedy "send the texts in several calls, none larger than the limit";

    E043 [400] ["InvalidParameter"] AfterFix
        says   "Value error, contents is neither str nor list of str.: input.contents"
        cause  "the input is something else than a text or a list of texts"
        remedy "write a string or a list of strings";
}
