//! Messages of the content inspection.

entries! {
    Moderation;

    E082 [400] ["InvalidParameter"] AfterFix, Moderation
        says   "The image content does not comply with green network verification."
        cause  "the inspection refused the image"
        remedy "use another image";

    E108a [400] ["DataInspectionFailed" "data_inspection_failed"] AfterFix, Moderation
        says   "Input or output data may contain inappropriate content."
        cause  "the inspection refused the question or the answer"
        remedy "reword the input, and send it again";

    E108b [400] ["DataInspectionFailed" "data_inspection_failed"] AfterFix, Moderation
        says   "Input data may contain inappropriate content."
        cause  "the inspection refused the input"
        remedy "reword the input, and send it again";

    E108c [400] ["DataInspectionFailed" "data_inspection_failed"] AfterFix, Moderation
        says   "Output data may contain inappropriate content."
        cause  "the inspection stopped the answer"
        remedy "ask in other words";

    E109 [400] ["DataInspectionFailed" "data_inspection_failed"] AfterFix, Moderation
        says   "Input {input_kind} data may contain inappropriate content."
        cause  "the inspection refused one kind of input"
        remedy "change the input that the message names";

    E182 [400] ["FaqRuleBlocked"] AfterFix, Moderation
        says   "Input or output data is blocked by faq rule."
        cause  "an intervention rule of the account blocked the text"
        remedy "reword the input, or change the rule in the console";

    E185 [400] ["IPInfringementSuspect"] AfterFix, Moderation
        says   "Input data is suspected of being involved in IP infringement."
        cause  "the input looks like somebody's protected work"
        remedy "remove the material in question";

    E188 [400] ["CustomRoleBlocked"] AfterFix, Moderation
        says   "Input or output data may contain inappropriate content with custom rule."
        cause  "a moderation rule of the account blocked the text"
        remedy "reword the input, or change the rule in the console";
}
