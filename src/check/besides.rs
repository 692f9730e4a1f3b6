//! Which other service is there for somebody in this case?

use super::need::applies;
use crate::application::Application;
use crate::law::{Edition, ServiceBesides};

/// The services that go with this case, unless an answer rules them out.
///
/// ```
/// use qujat::application::Application;
/// use qujat::check::services_besides;
/// use qujat::law::Edition;
/// use qujat::reason::Reason;
/// use qujat::service::{Product, Service};
///
/// let mut application = Application::new(Service::PassportIdCard);
/// application.reason = Some(Reason::Loss);
/// application.product = Some(Product::IdCard);
/// let besides: Vec<_> = services_besides(Edition::of(application.edition()), &application).map(|it| it.service).collect();
/// assert_eq!(besides, [Service::TemporaryIdCard]);
/// ```
pub fn services_besides(
    edition: &'static Edition,
    application: &Application,
) -> impl Iterator<Item = &'static ServiceBesides> {
    let goes = |it: &&ServiceBesides| it.with == application.service && applies(it.conditions, application).is_some();
    edition.services_besides.iter().filter(goes)
}
