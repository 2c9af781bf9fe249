// Customers put together from lists of names, streets and places; nobody real, every address of mail is a reserved one.
import { PLACES } from './places.mjs';
import { ean13, sequence } from '../seeded.mjs';

const FIRST = `Aafke Aart Adriaan Agnes Akke Alwin Amber Anke Annelies Arie Astrid Aukje Barend Bas Beatrijs Ben Berend Bente Boudewijn Brechtje Carlijn Casper
Cato Chaima Coen Cor Daphne Dewi Dieuwertje Dirk Doutzen Eefje Elif Elske Emre Evert Fatima Femke Fenna Floor Floris Frederiek Freek Geert Gerda Gijs Guus Hanneke
Harm Hassan Heleen Hidde Hugo Ilse Imke Ineke Iris Jacco Jan Jasmijn Jelmer Jet Joost Jorinde Joris Julia Kaj Karim Katja Kees Klaas Koen Lars Lotte Lucas Maaike
Machteld Madelief Marijke Mees Meindert Merel Mirthe Mohamed Nadia Naomi Niels Nienke Noor Olivier Otto Pepijn Pieter Pim Priya Puck Rens Reinout Riet Roos Ruben
Ruth Saar Samira Sander Siebe Sietske Silke Simon Stijn Suze Tamar Teun Thijs Tijn Tineke Tjeerd Tobias Trijn Vera Veerle Wieke Wietse Willemijn Wouter Xander Yasmin Ymke Zoë`.split(/\s+/);

const LAST = `van Appelen|Akkerman|van den Berkel|Blauwhof|van Bloemendael|Boomkens|Bosveld|van der Brug|Brandsloot|Çelik|van Dalfsen|Dijkgraaf|de Draaijer|Duinker|van Eikema|Elzinga|van der Es|Fluitsma|Gansewinkel|van Geest|Goudvink|de Graaff|Groenhart|Haverkort|van Heideveld|Hoogland|van Houtum|Huisman|IJzerman|van Iersel|Jaspers|Kattendijk|Keizer|Klaverblad|Koopmans|Korenaar|van der Laan|Lindeboom|Lakerveld|Meerman|Merelstra|Molenkamp|Mosterd|van Nes|Noordhoek|Nieuwland|Oosterling|Ouwehand|Paardekooper|Perenboom|van der Ploeg|Poelstra|Raaijmakers|van Rietveld|Roggeveen|Ruijter|Schaapman|Schipperijn|van der Sloot|Sparrenberg|Steenbergen|Tuinstra|Ulenberg|van Veldhuizen|Vinkeles|Vlierman|de Vogel|Waardenburg|Wagenaar|van Wilgen|Wijngaard|Zandbergen|van Zomeren|Zuiderduin|Amrani|Bouzidi|Soerodimedjo|Pinas|Yildiz|Nguyen|Kowalska|Rahman`.split('|');

const STREETS = `Dorpsstraat|Kerkstraat|Molenweg|Lindelaan|Schoolstraat|Beukenlaan|Julianastraat|Stationsweg|Eikenlaan|Nieuwstraat|Parallelweg|Kastanjelaan|Meidoornstraat|Wilhelminastraat|Vijverlaan|Singel|Merelstraat|Zonnebloemstraat|Havenstraat|Markt|Prins Hendrikstraat|Berkenweg|Akkerweg|Iepenlaan|Bloemstraat|Tulpstraat|Zwaluwstraat|Dijkstraat|Boomgaardlaan|Hoogstraat`.split('|');
const LETTERS = 'ABCDEGHJKLMNPRSTVWXZ';
const DOMAINS = ['example.com', 'example.org', 'example.net'];
const TAGS = ['tuinclub', 'kookcursus', 'zakelijk', 'vaste-klant', 'personeelskorting', 'nieuwsbrief-proef'];

const plain = (text) => text.normalize('NFD').replace(/[^A-Za-z]/g, '').toLowerCase();

function letters(next) {
  const pair = LETTERS[Math.floor(next() * LETTERS.length)] + LETTERS[Math.floor(next() * LETTERS.length)];
  return ['SA', 'SD', 'SS'].includes(pair) ? 'SK' : pair;
}

function customer(number, next, taken) {
  const one = (list) => list[Math.floor(next() * list.length)];
  const chance = (share) => next() < share;
  let firstName, lastName, email;
  do {
    firstName = one(FIRST);
    lastName = one(LAST);
    email = `${plain(firstName)}.${plain(lastName)}@${one(DOMAINS)}`;
  } while (taken.has(email));
  taken.add(email);
  const [digits, city] = one(PLACES);
  const phone = chance(0.6) ? `06-555 ${String(10000 + Math.floor(next() * 89999)).slice(0, 5)}` : null;
  const consentEmail = chance(0.62);
  return {
    number: `K${String(number).padStart(5, '0')}`,
    firstName,
    lastName,
    email,
    phone,
    language: chance(0.12) ? 'en' : 'nl',
    loyaltyCard: chance(0.75) ? ean13(`290${String(100000000 + number * 7919).padStart(9, '0')}`) : null,
    address: { street: one(STREETS), houseNumber: String(1 + Math.floor(next() ** 2 * 180)) + (chance(0.12) ? one(['A', 'B', ' hs', '-2']) : ''), postalCode: `${digits} ${letters(next)}`, city, country: 'NL' },
    tags: TAGS.filter((tag, index) => chance([0.14, 0.1, 0.06, 0.2, 0.02, 0.05][index])),
    consents: { email: consentEmail, profiling: consentEmail && chance(0.55) },
  };
}

export const customers = (count) => {
  const next = sequence('lindehof customers');
  const taken = new Set();
  return Array.from({ length: count }, (_, index) => customer(index + 1, next, taken));
};
