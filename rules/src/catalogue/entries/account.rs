//! Messages about keys, workspaces, bills and free quotas.

entries! {
    Account;

    E107 [400] ["Arrearage"] Account, Billing
        says   "Access denied, please make sure your account is in good standing."
        cause  "the account owes money"
        remedy "settle the bill, wait some minutes; if nothing is due, check whose key this is";

    E195a [401] ["InvalidApiKey" "invalid_api_key"] AfterFix, Key
        says   "Invalid API-key provided."
        or     "invalid x-api-key"
        cause  "the service does not accept the key: mistyped, deleted, or made in another region"
        remedy "use a key of this host's region: one made in Beijing works on `dashscope.aliyuncs.com`, one of Singapore on `dashscope-intl.aliyuncs.com`";

    E195b [401] ["InvalidApiKey" "invalid_api_key"] AfterFix, Key
        says   "Incorrect API key provided."
        cause  "the service does not accept the key: mistyped, deleted, or made in another region"
        remedy "use a key of this host's region: one made in Beijing works on `dashscope.aliyuncs.com`, one of Singapore on `dashscope-intl.aliyuncs.com`";

    E196 [401] ["NOT AUTHORIZED"] Account
        says   "Access denied: Either you are not authorized to access this workspace, or the workspace does not exist. Please:\nVerify the workspace configuration.\nCheck your API endpoint settings. Ensure you are targeting the correct environment."
        cause  "the workspace does not exist in this region, or the account does not belong to it"
        remedy "compare the workspace id with the console, and the host with its region";

    E200 [403] ["AccessDenied" "access_denied"] Account
        says   "Access denied."
        cause  "the account may not use the model, or its free quota is used up and there is no paid one"
        remedy "ask the account's owner for access, or take another model";

    E201 [403] ["AccessDenied.Unpurchased"] Account
        says   "Access to model denied. Please make sure you are eligible for using the model."
        cause  "the account has not activated Model Studio in this region"
        remedy "activate it in the console of the region";

    E202 [403] ["Model.AccessDenied"] Account
        says   "Model access denied."
        cause  "the workspace of this key may not call the model"
        remedy "have the model allowed for the workspace, or use a key of the default workspace";

    E204 [403] ["Workspace.AccessDenied"] Account
        says   "Workspace access denied."
        cause  "the key may not use this workspace, or the workspace may not use the model"
        remedy "have the workspace allowed, or use a key of the main account";

    E205 [403] ["AllocationQuota.FreeTierOnly"] Account, Billing
        says   r#"The free tier of the model has been exhausted. If you want to continue access the model on a paid basis, please disable the "use free tier only" mode in the management console."#
        cause  "the free quota is used up, and the account has forbidden paid use"
        remedy "switch off the free-tier-only mode in the console";

    E209 [404] ["WorkSpaceNotFound"] AfterFix
        says   "WorkSpace can not be found."
        cause  "the id names no workspace"
        remedy "check the workspace id and the host's region";

    E217 [429] ["Throttling.AllocationQuota" "insufficient_quota"] Account, Billing
        says   "Free allocated quota exceeded."
        cause  "the free quota is used up or expired, and the model has no paid one"
        remedy "take another model";

    E218 [429] ["CommodityNotPurchased"] Account, Billing
        says   "Commodity has not purchased yet."
        cause  "nobody has subscribed for this workspace"
        remedy "buy one in the console";

    E219 [429] ["PrepaidBillOverdue"] Account, Billing
        says   "The prepaid bill is overdue."
        cause  "the prepaid plan has run out"
        remedy "renew it";

    E220 [429] ["PostpaidBillOverdue"] Account, Billing
        says   "The postpaid bill is overdue."
        cause  "a bill is overdue"
        remedy "settle it";

    W18 [401 400] [] AfterFix
        says   "invalid access token or token expired"
        or     "model `{model}` is not supported."
        or     "Coding Plan is currently only available for Coding Agents"
        cause  "the key, or the client, does not go with this plan's host"
        remedy "use the plan's own key, host and models, or a pay-as-you-go key on `dashscope.aliyuncs.com`";

    // From reports of users, 2026-11.
    W26 [429] ["throttling"] Wait, Allowance
        says   "{window} allocated quota exceeded."
        cause  "what the plan allows within this hour, week or month is used up"
        remedy "wait for the next hour, week or month, choose a larger plan, or use a pay-as-you-go key";

    // From the newer page of errors and reports of users, 2026-11.
    W27 [429] ["BudgetLimitExceeded"] Account, Billing
        says   "Budget limit exceeded."
        cause  "the budget that was set for the key or the workspace is spent"
        remedy "raise the budget in the console";
}
