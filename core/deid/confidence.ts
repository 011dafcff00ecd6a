// How sure each kind of evidence makes a finding, from 0 to 1, and what these values are compared with.
//
// The values were set by hand while the rules were written, so that the tier and the order among overlapping
// candidates come out right; they are not probabilities. The comments have how each has fared, as right/found: a
// finding is right when it touches something marked. The sets are
//   written  the 443 texts of testdata/written.txt and written-2.txt,
//   blind    the 449 texts of testdata/blind.jsonl and blind-2.jsonl,
//   dev      120 texts from outside the repository.
// The rules were adjusted to all three, so the figures show which evidence occurs and where it errs, not how often
// it errs in new texts: for that see README.md. Protected identity and quasi-identifiers are not marked in the sets. A
// name of several words counts at the pair's confidence (names.ts) when that is the higher, so the figures of the
// other name rules are mostly of single words.

// Thresholds

/** The tier is `stop` from here: the text is never stored. */
export const STOP_THRESHOLD = 0.8;
/** The tier is `warn` from here: stored when the reporter confirms. A candidate below it is dropped. */
export const WARN_THRESHOLD = 0.5;
/** Known and let through (a switchboard, a functional mailbox): no finding, and no other rule gets its place. */
export const KNOWN_HARMLESS = 0;
/** An `id` from here has a shape that can be nothing else, and outranks what overlaps it, a personnummer too. */
export const UNMISTAKABLE_ID = 0.82;
/** A first name from here makes the word that is joined to it a name: "Hanna och Hanns". */
export const JOIN_THRESHOLD = 0.6;
/** The parts of a name from here are looked for in the whole text; what is less sure would repeat its mistakes. */
export const REPEAT_THRESHOLD = 0.58;

// detector.ts

/** `too-long`: the rest of a text that is too long to read. Not measured. */
export const UNREAD_REST = 1;

// address.ts

/** `address`: a street and a number. written 14/14, blind 30/30, dev 13/13. */
export const STREET_WITH_NUMBER = 0.82;
/** `address`: the same with nothing that tells whose it is. Not measured. */
export const STREET_ELSEWHERE = 0.78;
/** `address-hamlet`: "i Granbäck 4". Not measured. */
export const NUMBER_IN_HAMLET = 0.55;
/** `address`: the same in capitals. Not measured. */
export const CAPITALS_STREET_WITH_NUMBER = 0.8;
/** `address-posted`: a word, a number and a postal line. blind 4/4. */
export const NUMBER_WITH_POSTAL_LINE = 0.8;
/** `address-posted`: a post-office box, which is more often an agency's. blind 2/2. */
export const BOX_WITH_POSTAL_LINE = 0.55;
/** `address-postal`: a postal line alone. Not measured. */
export const POSTAL_LINE_ALONE = 0.66;
/** `address-postal`: "postnr 571 32", "571 32 eksjö". Not measured. */
export const POSTAL_CODE = 0.6;
/** `address-care-of`: c/o and a name. Not measured. */
export const CARE_OF_SOMEBODY = 0.75;
/** `address-position`: coordinates within Sweden. Not measured. */
export const POSITION = 0.72;
/** `address-house`: a farm or a building by its ending, after a word for dwelling. written 1/1. */
export const HOUSE_AFTER_DWELLING = 0.75;
/** `address-house`: the same, where the first word is a known place. written 1/1, dev 1/1. */
export const HOUSE_IN_PLACE = 0.6;
/** `address-home`: any word and a number, right after "bor" and the like. Not measured. */
export const NUMBER_AFTER_LIVES = 0.68;
/** `address-home`: "i", "på", "till", "vid" or "från", a known place, a word and a number. written 1/1. */
export const NUMBER_IN_PLACE = 0.55;
/** `address-street`: a street without a number, after a word for dwelling. blind 0/1. */
export const STREET_AFTER_DWELLING = 0.58;
/** `address-apartment`: "lgh 1203". Not measured. */
export const APARTMENT = 0.56;
/** `address-short`: "Storg. 4". Not measured. */
export const SHORT_STREET = 0.7;
/** `address-cottage`: "torpet Lyckan", where somebody lives. Not measured. */
export const COTTAGE = 0.58;
/** `address-farm`: "hon på Solbackens gård", "Klockargården, Hult 12". Not measured. */
export const FARM = 0.57;
/** `address-village`: a place in no list, where somebody lives. Not measured. */
export const VILLAGE = 0.52;
/** `address-small`: "bor i hagaryd 3". Not measured. */
export const SMALL_HOUSE = 0.56;
/** `address-property`: "Fagerslätt 3:17" after a word for property. written 3/3, blind 4/4. */
export const PROPERTY_AFTER_WORD = 0.82;
/** `address-property`: the same without such a word. Not measured. */
export const PROPERTY_ALONE = 0.7;

// birth-date.ts: `birth-date`, `birth-date-short`, `birth-date-slash` and `birth-date-words`

/** Any date after a word for birth. written 9/9, blind 20/20, dev 7/7. */
export const DATE_AFTER_BORN = 0.86;
/** A year alone, or a day and a month, after a word for birth. Not measured. */
export const YEAR_OR_DAY_OF_BIRTH = 0.6;
/** A date whose last four digits are hidden: 470923-XXXX. written 1/1. */
export const DATE_WITH_HIDDEN_TAIL = 0.82;
/** A year from 1905 to 2009, with a person or a name next to it. written 2/2, blind 1/1, dev 1/1. */
export const OLD_DATE_NEAR_PERSON = 0.75;
/** The same with no person near. blind 3/3, dev 1/1. */
export const OLD_DATE_ALONE = 0.62;
/** `birth-date-short`: the same as bare digits, which may be some other number. Not measured. */
export const OLD_SHORT_DATE_ALONE = 0.56;
/** A two-digit year from 10 to 26, which may be this decade's, next to a person. Not measured. */
export const UNKNOWN_CENTURY_NEAR_PERSON = 0.6;
/** A year after 2009, in brackets after a person. Not measured. */
export const RECENT_DATE_IN_BRACKETS = 0.55;

// email.ts

/** `email`: an address. written 6/6, blind 24/24, dev 10/10. */
export const EMAIL_ADDRESS = 0.96;
/** `email`: neither certainly a person's nor a function's. Not measured. */
export const EMAIL_UNSURE = 0.7;
/** `email-disguised`: "anna snabel-a mejl punkt se". written 3/3, blind 3/3. */
export const EMAIL_IN_WORDS = 0.88;

// personnummer.ts. The usual form is the one that people are taught to write; twelve digits have the century.

/** `personnummer`: right checksum, usual form. written 3/3, blind 10/10, dev 25/25. */
export const CHECKSUM_USUAL_FORM = 0.98;
/** `personnummer`: right checksum, ten bare digits after a word for another kind of number. Not measured. */
export const CHECKSUM_AFTER_OTHER_NUMBER = 0.7;
/** `personnummer`: right checksum, unusual form, after a word for personnummer. written 1/1, blind 2/2. */
export const CHECKSUM_UNUSUAL_AFTER_WORD = 0.95;
/** `personnummer`: right checksum, unusual form, twelve digits or six and four. Not measured. */
export const CHECKSUM_UNUSUAL_TWELVE = 0.85;
/** `personnummer`: right checksum, ten digits in any other form. Not measured. */
export const CHECKSUM_UNUSUAL_TEN = 0.72;
/** `personnummer`: wrong checksum, usual form, after a word for personnummer. written 2/2, blind 9/9. */
export const SLIP_USUAL_AFTER_WORD = 0.85;
/** `personnummer`: wrong checksum, usual form, with a sign or twelve digits. written 5/5, blind 19/19. */
export const SLIP_USUAL_WITH_SIGN = 0.7;
/** `personnummer`: wrong checksum, ten bare digits. blind 3/3. */
export const SLIP_USUAL_BARE = 0.56;
/** `personnummer`: wrong checksum, unusual form, after a word for personnummer. written 3/3. */
export const SLIP_UNUSUAL_AFTER_WORD = 0.7;
/** `personnummer`: wrong checksum, twelve digits parted by spaces or hyphens. Not measured. */
export const SLIP_UNUSUAL_TWELVE = 0.56;
/** `personnummer`: wrong checksum, ten digits one by one, as they are read aloud. written 1/1, blind 1/1. */
export const SLIP_DIGIT_BY_DIGIT = 0.6;
/** `personnummer`: wrong checksum, six and four parted by a sign that is not a hyphen. Not measured. */
export const SLIP_UNUSUAL_SIGN = 0.56;
/** `personnummer`: no date, but six and four with a hyphen after a word for personnummer. Not measured. */
export const NO_DATE_AFTER_WORD = 0.7;
/** `personnummer`: no date, but six and four with a hyphen, and no organisation's number. blind 1/1. */
export const NO_DATE_SIX_FOUR = 0.56;
/** `organisation`: an organisation's number after a word for personnummer. Not measured. */
export const ORGANISATION_AFTER_WORD = 0.7;
/** `personnummer-reserve`: with letters, or after a word for a reserve number. written 2/2, blind 5/5, dev 1/1. */
export const RESERVE_WITH_LETTERS = 0.85;
/** `personnummer-reserve`: digits alone. Not measured. */
export const RESERVE_DIGITS = 0.7;

// phone.ts. All stay below `STOP_THRESHOLD`: a number may be a workplace's own, and only its writer knows.

/** `phone`, `phone-international`: a mobile. written 10/10, blind 26/26, dev 10/10. */
export const MOBILE_NUMBER = 0.79;
/** `phone`, `phone-international`: any other. written 11/11, blind 18/18, dev 9/9. */
export const FIXED_NUMBER = 0.75;
/** `phone-short`: without its area code, after a word for calling. written 4/4, blind 1/1. */
export const NUMBER_AFTER_CALL = 0.65;
/** `phone-spoken`: spelled out. written 2/2. */
export const NUMBER_IN_WORDS = 0.65;

// plate.ts: `plate`

/** After "regnr" and the like. written 1/1, blind 4/4, dev 1/1. */
export const PLATE_AFTER_LABEL = 0.92;
/** With a word for a vehicle near. written 5/5, blind 11/11, dev 3/3. */
export const PLATE_NEAR_VEHICLE = 0.82;
/** In lower case, after a label or a word for a car. written 1/1. */
export const SMALL_PLATE_AFTER_LABEL = 0.85;
/** In lower case, with a word for a vehicle near, and no word of its own. Not measured. */
export const SMALL_PLATE_NEAR_VEHICLE = 0.56;
/** A plate found elsewhere in the text. Not measured. */
export const PLATE_AGAIN = 0.75;

// protected-identity.ts, quasi-identifiers.ts. The type decides the tier.

/** `protected`: a statement that somebody lives with protected identity; always `stop`. Not measured: not marked. */
export const PROTECTED_IDENTITY = 0.95;
/** `quasi-age`, `-diagnosis`, `-only`, `-class`, `-office`, `-event`: always `note`. Not measured: not marked. */
export const QUASI_IDENTIFIER = 0.3;

// reference.ts, reference-shapes.ts

/** `id-lma`: an asylum seeker's card. written 2/2, blind 2/2, dev 1/1. */
export const LMA_NUMBER = 0.85;
/** `id-iban`: a bank account. written 1/1, blind 1/1. */
export const IBAN = 0.85;
/** `id-hsa`: a caregiver's id. blind 1/1, dev 1/1. */
export const HSA_ID = 0.82;
/** `id-police`: a police report. written 1/1, blind 3/3. */
export const POLICE_NUMBER = 0.85;
/** `id-card`: a payment card. Not measured. */
export const PAYMENT_CARD = 0.85;
/** `id-court`: a case in court. dev 1/1. */
export const COURT_NUMBER = 0.7;
/** `id-uuid`, `id-mac`: an id of a machine or a record. Not measured. */
export const MACHINE_ID = 0.75;
/** `id-code`: letters and digits together. written 1/1, dev 1/1. */
export const CODE = 0.56;
/** `id-grouped`, `id-mixed`, `id-account`, `id-label` with no label: groups of characters. written 7/7, blind 7/7. */
export const GROUPED_ID = 0.6;
/** `id-number`: seven digits or more, of a person or of a thing. Not measured. */
export const LONG_NUMBER = 0.54;
/** `id-after-noun`: five or six digits after a noun: "mottagare 44913". Not measured. */
export const NUMBER_AFTER_NOUN = 0.52;
/** `id-hidden`: base64, in which anything may be written. Not measured. */
export const HIDDEN_ID = 0.55;
/** `id-user`: an account's name after its word. blind 1/1. */
export const ACCOUNT_NAME = 0.7;
/** `id-label`: four digits or more after a label. written 20/20, blind 26/26, dev 11/11. */
export const LABELLED_LONG_NUMBER = 0.78;
/** `id-label`: fewer. written 1/1, blind 1/1. */
export const LABELLED_SHORT_NUMBER = 0.6;
/** `id-label`: four digits or more before a label. Not measured. */
export const NUMBER_BEFORE_LABEL = 0.6;
/** `id-letters`: "R-118 204". Not measured. */
export const NUMBER_IN_GROUPS = 0.52;
/** `personnummer-tail`: the last four digits, next to words for them. written 4/4, blind 4/4. */
export const LAST_FOUR_DIGITS = 0.7;

// web.ts

/** `ip`: an address of a computer. blind 1/1. */
export const IP_ADDRESS = 0.75;
/** `handle`: "@lisa_holm". blind 1/1. */
export const SOCIAL_HANDLE = 0.7;
/** `url`: a path on a social site. written 3/3, blind 10/10, dev 2/2. */
export const URL_ON_SOCIAL_SITE = 0.85;
/** `url`: a blog's host. Not measured. */
export const URL_OF_BLOG = 0.75;
/** `url`: a shared file. Not measured. */
export const URL_OF_SHARED_FILE = 0.7;
/** `url`: a query with an id or a name. blind 1/1. */
export const URL_WITH_QUERY = 0.75;
/** `url`: a path such as /patient/. dev 1/1. */
export const URL_WITH_PERSONAL_PATH = 0.72;
/** `url`: six digits or more in the path. Not measured. */
export const URL_WITH_LONG_NUMBER = 0.65;
/** `url`: a name in the path or the host. Not measured. */
export const URL_WITH_NAME = 0.75;

// names.ts: names of several words, signatures and repeats. Single words are below.

/** A first name and a surname, both listed. written 35/35, blind 78/78, dev 42/42. */
export const FIRST_NAME_AND_SURNAME = 0.9;
/** Several words, one of them in the lists: this. Also the most for any that are not a listed pair. written 22/22, blind 24/25, dev 2/2. */
export const PAIR_WITH_LISTED_NAME = 0.79;
/** Several words, none in the lists: at least this. written 1/1. */
export const PAIR_WITHOUT_LISTED_NAME = 0.65;
/** What a second word adds to the first word's confidence, when that is more. written 16/16, blind 22/22, dev 5/5. */
export const SECOND_WORD_BONUS = 0.07;
/** `name-reversed`: "Eriksson, Maja". written 1/1, blind 2/2. */
export const REVERSED_NAME = 0.85;
/** `name-before-number`: capitals right before a personnummer or a date of birth. blind 1/1, dev 2/2. */
export const NAME_BEFORE_NUMBER = 0.7;
/** `name-repeat`: a part of a name that is found elsewhere in the text. blind 2/2, dev 2/2. */
export const NAME_AGAIN = 0.7;
/** `name-joined`: joined to a first name, "Hanna och Hanns". Not measured. */
export const NAME_JOINED = 0.56;
/** `name-signature`: after "mvh" and the like. written 3/3, blind 1/1. */
export const SIGNATURE_AFTER_CLOSING = 0.72;
/** `name-signature`: after a slash at the end of a line. blind 1/1. */
export const SIGNATURE_AFTER_SLASH = 0.65;
/** `name-compound`: a listed name and something that belongs to a person: "Nilssonärendet". Not measured. */
export const NAME_IN_COMPOUND = 0.66;
/** `name-compound`: the same with a name in no list. Not measured. */
export const UNKNOWN_IN_COMPOUND = 0.55;
/** `name-tagged`, `address-tagged`, `id-tagged`: by the tagger alone. Measured in KINDS.md. */
export const TAGGED = 0.5;
/** `name-maybe`: a note, in a text without capitals. Not measured: notes are not counted. */
export const POSSIBLE_NAME = 0.4;
/** `name-initials`: "Z.H.", "sign. KLN". written 2/2, blind 8/8, dev 2/2. */
export const SIGNED_INITIALS = 0.62;

// name-capitalised.ts: a word with a capital. A cue is a word before it that a name follows ("patienten", "dr").

/** `name-initial`: "O. Hermansson", "K-G Lind", always with the bonus for a second word and measured there. */
export const INITIAL_AND_SURNAME = 0.75;
/** `name-title`: in the lists, after a cue. written 31/31, blind 65/65, dev 23/23. */
export const CUED_LISTED = 0.78;
/** `name-title`: no ordinary word, after a cue. written 3/3, blind 10/10. */
export const CUED_UNKNOWN = 0.75;
/** `name-title`: shaped as a surname, and ordinary only as a compound, after a cue. Not measured. */
export const CUED_SURNAME_SHAPE = 0.7;
/** `name-title`: ordinary only as a compound of two, after a cue: "handläggare Lagerhjul". Not measured. */
export const CUED_COMPOUND = 0.6;
/** `name-title`: an ordinary word of eight letters at most, or any word after "kallas" and the like, after a cue. written 1/1, blind 2/2. */
export const CUED_ORDINARY = 0.65;
/** `name-first`: a first name from the lists, in mid-sentence. written 35/35, blind 81/82, dev 13/13. */
export const FIRST_NAME_MID_SENTENCE = 0.7;
/** `name-first`: the same where a sentence begins. written 25/25, blind 46/46, dev 20/21. */
export const FIRST_NAME_SENTENCE_START = 0.66;
/** `name-last`: a surname from the lists, in mid-sentence. written 4/4, blind 7/8. */
export const SURNAME_MID_SENTENCE = 0.66;
/** `name-last`: the same where a sentence begins. written 3/3, blind 1/1. */
export const SURNAME_SENTENCE_START = 0.56;
/** `name-list`: in the lists, and an abbreviation. blind 2/2. */
export const LISTED_ABBREVIATION = 0.56;
/** `name-list`: in the lists, and a place or an organisation. written 0/1, blind 0/1, dev 1/1. */
export const LISTED_PLACE = 0.55;
/** `name-shape`, `name-unknown`: unlisted, mid-sentence, surname-shaped or before a verb. written 1/1, blind 1/2. */
export const UNKNOWN_WITH_SHAPE_OR_VERB = 0.66;
/** `name-unknown`: the same with neither. written 1/1, blind 6/6. */
export const UNKNOWN_MID_SENTENCE = 0.58;
/** `name-unknown`: the same where a sentence begins, and what follows is about a person. written 1/1, blind 1/3. */
export const UNKNOWN_SENTENCE_START = 0.55;
/** `name-shape`: shaped as a surname, and ordinary only as a compound. Not measured. */
export const COMPOUND_SURNAME_SHAPE = 0.56;
/** `name-word`: an ordinary word that does what a person does. written 0/1. */
export const ORDINARY_WITH_VERB = 0.52;

// name-caseless.ts: a word whose case is no evidence, in lower case or in a line of capitals

/** `name-small`: listed, after a cue; a common word needs a surname after. written 14/14, blind 12/12, dev 1/1. */
export const CASELESS_CUED = 0.75;
/** `name-small`: a first name; a common word needs a cue or a surname too. written 15/15, blind 9/9. */
export const CASELESS_FIRST_NAME = 0.6;
/** `name-small`: a first name of two or three letters with nothing near. Not measured. */
export const CASELESS_SHORT_FIRST_NAME = 0.5;
/** `name-small`: a surname by an ending that no other word has. Not measured. */
export const CASELESS_SURNAME_ENDING = 0.58;
/** `name-small`: a listed surname that is no word, next to what is often next to a person. Not measured. */
export const CASELESS_SURNAME = 0.54;
/** `name-small`: in no list and no dictionary, next to what is often next to a person. Not measured. */
export const CASELESS_UNKNOWN = 0.51;
/** `name-small`: any other surname from the lists, in a line of capitals. Not measured. */
export const CASELESS_SURNAME_IN_CAPITALS = 0.55;
/** `name-title`: in no dictionary, after a strong cue. Not measured. */
export const CASELESS_CUED_UNKNOWN = 0.65;
/** `name-title`: shaped as a surname, after a strong cue. written 1/1, blind 1/1. */
export const CASELESS_CUED_SURNAME_SHAPE = 0.6;
/** `name-title`: in a line of capitals, after a strong cue. Not measured. */
export const CASELESS_CUED_IN_CAPITALS = 0.55;
/** `name-title`: in no dictionary, after a weak cue. written 1/1. */
export const CASELESS_WEAKLY_CUED = 0.54;
/** `name-capitals`: one word in capitals, in the lists, after a cue. Not measured. */
export const CAPITALS_LISTED_CUED = 0.75;
/** `name-capitals`: the same without a cue. written 1/1. */
export const CAPITALS_LISTED = 0.62;
/** `name-capitals`: one word in capitals, in no list and no dictionary, after a cue. Not measured. */
export const CAPITALS_UNKNOWN_CUED = 0.6;
/** `name-initials`: two or three capitals after a cue. blind 1/1, dev 1/1. */
export const CUED_INITIALS = 0.6;
