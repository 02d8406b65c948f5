//! Messages of the translation models.

entries! {
    Translation;

    E005 [400] ["InvalidParameter"] AfterFix
        says   "暂时不支持当前设置的语种!(The currently set language is not supported!)"
        or     "The currently set language is not supported!"
        cause  "the translation model does not know a language of this request, or not by this name"
        remedy "write `source_lang` and `target_lang` as in the list of Qwen-MT, such as `English` or `en`";

    E238 [500] ["InternalError.Algo"] AfterFix
        says   "Role must be in [user, assistant]"
        cause  "a translation model takes one user message and nothing else"
        remedy "send the text as the only message, with the role `user`, and the rest in `translation_options`";
}
