//! What the models say, in English.

use crate::words::model::Model;

pub(in crate::words) const MODEL: Model = Model {
    says: "This is a model and not a promise. The limits are those of the order; how much of them each unit uses is \
            assumed.",
    distribution: "The days of a step are drawn from a triangular distribution between its least and its limit; the \
                   diligence of the unit sets the likeliest.",
    on_time: [
        "In this model no case is ready by the promised day.",
        "Ready by the promised day, of 100 such cases: about {count}.",
        "In this model every case is ready by the promised day.",
    ],
    over: [
        "In this model no case is ready by this day.",
        "Ready by this day, of 100 such cases: about {count}.",
        "In this model every case is ready by this day.",
    ],
    broken: ["If you have nothing yet, the promise is broken.", "If it is not drawn up yet, the promise is broken."],
    overdue: "{broken} Promised day: {promised}. Calendar days late: {days}.",
    todo: [
        "Read how the service is given: paragraph 9 has it published on the Ministry’s site and on the stands at the Centre.",
        "Ask in writing why it is late: the service has to end with what you applied for or with a reasoned refusal.",
    ],
    silent: "This regulation does not say whom to complain to. Other acts may; they were not read here. Ask \
             at the Centre or on 1414 where your case is.",
    settings: [
        ["Number of cases", "How many times the model is run. More cases give steadier numbers."],
        ["Seed", "The same number always gives the same answer."],
        ["Diligence of the unit", "At 0 it usually uses the whole limit, at 50 half of it, at 100 next to nothing."],
        ["Sent back to be completed", "Of 100 formulyars that are checked, so many are sent back."],
        [
            "What a limit without “up to” means",
            "The text does not say whether a step takes that long or may take that long.",
        ],
        ["Steps without a limit", "The most working days that such a step takes. The order does not say how many."],
    ],
    bare_terms: ["The most that it may take", "Exactly how long it takes"],
    at_unit: [
        "Your case is at the Centre.",
        "Your case is at the migration police of the city or district.",
        "Your case is at the regional migration police.",
        "Your case is at the Committee.",
        "Your document is being made.",
    ],
    caveats: [
        "The day for which you ask could not be read. Choose a day.",
        "That day lies before the day of handing in, so nobody has your case yet.",
        "Steps without a limit take the time that was assumed here. The order does not say so.",
    ],
};
