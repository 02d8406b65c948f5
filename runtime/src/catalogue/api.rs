//! The APIs.

use qwen_request_rules::parameters::{ApiFamily, Delivery as RowDelivery, Protocol};

use super::{Parameter, Rule, rules};
use crate::{Delivery, RequestType};

/// What the catalogue knows of an API.
#[cfg_attr(docsrs, doc(cfg(feature = "catalogue")))]
impl RequestType {
    /// The protocol that it speaks.
    #[must_use]
    pub const fn protocol(self) -> Protocol {
        self.0.protocol
    }

    /// What kind of work it does.
    #[must_use]
    pub const fn family(self) -> ApiFamily {
        self.0.family
    }

    /// How the reply is delivered.
    #[must_use]
    pub const fn delivery(self) -> Delivery {
        match self.0.delivery {
            RowDelivery::Whole => Delivery::Whole,
            RowDelivery::WholeOrStreamed => Delivery::WholeOrStreamed,
            RowDelivery::Task => Delivery::Task,
            RowDelivery::WholeOrTask => Delivery::WholeOrTask,
            RowDelivery::Socket => Delivery::Socket,
        }
    }

    /// The name of the type of the reply, in [`reply`](crate::reply).
    #[must_use]
    pub const fn reply_type(self) -> &'static str {
        self.0.reply.get()
    }

    /// The name of the type of an event of a streamed reply, in [`stream`](crate::stream).
    #[must_use]
    pub const fn event_type(self) -> Option<&'static str> {
        self.0.event.get()
    }

    /// The members of the body, and what stands beside it, such as `headers`.
    ///
    /// ```
    /// use qwen_request::catalogue::RequestType;
    ///
    /// let chat: RequestType = "ChatRequest".parse()?;
    /// let required: Vec<&str> = chat.parameters().filter(|row| row.is_required()).map(|row| row.name()).collect();
    /// assert_eq!(required, ["model", "messages"]);
    /// # Ok::<(), qwen_request::error::UnknownWord>(())
    /// ```
    pub fn parameters(self) -> impl Iterator<Item = Parameter> {
        Parameter::all_of(self.0, self.0.body)
    }

    /// The parameter at a path, such as `input.messages`. Lists have no step of their own: `messages.role`.
    ///
    /// ```
    /// use qwen_request::catalogue::RequestType;
    ///
    /// let generation: RequestType = "GenerationRequest".parse()?;
    /// let temperature = generation.parameter("parameters.temperature").expect("a parameter");
    /// println!("{}", temperature.description());
    /// assert!(generation.parameter("temperature").is_none());
    /// # Ok::<(), qwen_request::error::UnknownWord>(())
    /// ```
    #[must_use]
    pub fn parameter(self, path: &str) -> Option<Parameter> {
        let mut steps = path.split('.');
        let first = steps.next()?;
        let mut found = self.parameters().find(|row| row.name() == first)?;
        for step in steps {
            found = found.shape().parameters().find(|row| row.name() == step)?;
        }
        Some(found)
    }

    /// The rules that requests are held to.
    pub fn rules(self) -> impl Iterator<Item = Rule> {
        rules().filter(move |rule| rule.applies_to(self))
    }
}
