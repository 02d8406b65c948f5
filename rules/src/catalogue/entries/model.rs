//! Messages about the name of the model.

entries! {
    Model;

    E031 [400] ["InvalidParameter"] AfterFix
        says   "Model not found"
        or     "Model not exist."
        cause  "the service knows no model of this name"
        remedy "write the id exactly as Model Studio lists it, in lower case and without an organisation before it";

    E206 [404] ["ModelNotFound" "model_not_found"] AfterFix
        says   "The provided model {model} is not supported by the Batch API."
        cause  "batch jobs do not take this model, or its name is misspelt"
        remedy "take a model that the batch API lists";

    E207a [404] ["ModelNotFound" "model_not_found"] AfterFix
        says   "Model can not be found."
        cause  "the service knows no model of this name, or the account has not activated it"
        remedy "check the spelling of the id; if it is right, activate the model in the console";

    E207b [404] ["ModelNotFound" "model_not_found"] AfterFix
        says   "The model {model} does not exist."
        cause  "the service knows no model of this name, or the account has not activated it"
        remedy "check the spelling of the id; if it is right, activate the model in the console";

    E207c [404] ["ModelNotFound" "model_not_found"] AfterFix
        says   "The model {model} does not exist or you do not have access to it."
        cause  "the service knows no model of this name, or the account may not use it"
        remedy "check the spelling of the id and the region of the host; if both are right, activate the model in the console";
}
