//! Messages of applications, knowledge bases and text-to-SQL.

entries! {
    Application;

    E097 [400] ["InvalidParameter"] AfterFix
        says   "Required parameter({param_name=data_sources}) missing or invalid, please check the request parameters."
        cause  "the index was made without a source type"
        remedy "write `SourceType` as `DATA_CENTER_FILE` or `DATA_CENTER_CATEGORY` when creating it";

    E147 [400] ["FlowNotPublished"] Account
        says   "Flow has not published yet, please publish flow and try again."
        cause  "the application exists as a draft only"
        remedy "press publish in the console, then call again";

    E177 [400] ["InvalidSchema"] AfterFix
        says   "Database schema is invalid for text2sql."
        cause  "the request carries no database schema"
        remedy "add the schema";

    E178 [400] ["InvalidSchemaFormat"] AfterFix
        says   "Database schema format is invalid for text2sql."
        cause  "the description of the tables is malformed"
        remedy "write it as the API's reference shows";

    E203 [403] ["App.AccessDenied"] Account
        says   "App access denied."
        cause  "the key may not call this application or its model"
        remedy "check the application id, the workspace of the key and that the application is published";

    E247 [500] ["InvokePluginFailed"] AfterFix
        says   "Failed to invoke plugin."
        cause  "a plug-in of the application failed"
        remedy "check the plug-in and its settings";

    E248 [500] ["AppProcessFailed"] AfterFix
        says   "Failed to proceed application request."
        cause  "one of the application's steps ended in an error"
        remedy "check the nodes of the application and their settings";

    E249 [500] ["RewriteFailed"] Backoff
        says   "Failed to rewrite content for prompt."
        cause  "the application could not rewrite the question"
        remedy "try again";

    E250 [500] ["RetrievalFailed"] AfterFix
        says   "Failed to retrieve data from documents."
        cause  "the knowledge base did not answer"
        remedy "look at the index of the knowledge base and how it is searched";
}
