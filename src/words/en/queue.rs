//! What the model of the queue says, in English.

use crate::words::queue::Queue;

pub(in crate::words) const QUEUE: Queue = Queue {
    says: "This is a model and not a measurement. How many come, how many people work and how long they need is assumed; \
            the limits are those of the order.",
    wait_kept: [
        "In this model nobody who hands in documents is served at the counter within the allowed wait.",
        "Served at the counter within the allowed wait, of 100 citizens who hand in documents: about {count}.",
        "In this model everybody who hands in documents is served at the counter within the allowed wait.",
    ],
    collecting_kept: [
        "In this model nobody who collects is served at the counter within the allowed wait.",
        "Served at the counter within the allowed wait, of 100 citizens who collect: about {count}.",
        "In this model everybody who collects is served at the counter within the allowed wait.",
    ],
    staffing: [
        "No number of people that was tried keeps the promise so often: the steps themselves take too long.",
        "With this staff the promise is kept this often. With one person fewer in any unit it is not.",
    ],
    settings: [
        "People in the unit",
        "Least minutes of work on a case",
        "Most minutes of work on a case",
        "Citizens who come in ten working hours",
        "Minutes in a working day",
    ],
};
