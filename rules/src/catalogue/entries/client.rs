//! Messages that never come from the service: its SDKs, and the network before it, print them.

entries! {
    Client;

    E110 [400] ["APIConnectionError"] Backoff
        says   "Connection error."
        cause  "the client could not reach the service, often because of a proxy"
        remedy "check the proxy and the network, then try again";

    E253 [] [] AfterFix
        says   "error.AuthenticationError: No api key provided. You can set by dashscope.api_key = your_api_key in code, or you can set it via environment variable DASHSCOPE_API_KEY= your_api_key."
        cause  "the DashScope SDK has no key to send"
        remedy "set `DASHSCOPE_API_KEY`, or pass the key in code";

    E254 [] [] AfterFix
        says   "openai.OpenAIError: The api_key client option must be set either by passing api_key to the client or by setting the OPENAI_API_KEY environment variable"
        cause  "the OpenAI client has no key to send"
        remedy "pass the key, for instance from `DASHSCOPE_API_KEY`";

    E255 [] [] AfterFix
        says   "Bad Request for url: {url}"
        cause  "the client looked at the status only, and threw the body with the reason away"
        remedy "print the body of the answer";

    E257 [] ["NetworkError"] AfterFix
        says   "NoApiKeyException: Can not find api-key."
        cause  "the DashScope SDK finds no key in its environment"
        remedy "set `DASHSCOPE_API_KEY`, and start the program or editor anew";

    E258 [] ["NetworkError"] Backoff
        says   "ConnectException: Failed to connect to dashscope.aliyuncs.com"
        cause  "the client could not reach the service"
        remedy "check network, certificates and firewall, then try again";
}
