// The six shops, the warehouse and the people who work there. Places and streets are real, the shops are not.

const at = (from, to) => [{ from, to }];
const CLOSED = [];

const week = (weekday, { monday = weekday, late = null, lateDay = 'thursday', saturday = weekday, sunday = CLOSED }) => {
  const days = { monday, tuesday: weekday, wednesday: weekday, thursday: weekday, friday: weekday, saturday, sunday };
  return late ? { ...days, [lateDay]: late } : days;
};

const shop = ['sell', 'ship', 'collect', 'takeReturns'];
const location = (code, kind, name, phone, street, houseNumber, postalCode, city, latitude, longitude, openingHours, capabilities) => ({
  code, kind, name, phone, email: `${code.toLowerCase()}@lindehof.example`,
  address: { street, houseNumber, postalCode, city, country: 'NL' },
  latitude, longitude, timeZone: 'Europe/Amsterdam', openingHours, capabilities,
});

export const LOCATIONS = [
  location('AMS', 'store', 'Lindehof Amsterdam', '020-555 0110', 'Haarlemmerdijk', '199', '1013 LH', 'Amsterdam', 52.3881, 4.8834,
    week(at('10:00', '18:30'), { monday: at('11:00', '18:30'), late: at('10:00', '21:00'), sunday: at('12:00', '18:00') }), shop),
  location('UTR', 'store', 'Lindehof Utrecht', '030-555 0120', 'Oudegracht', '455', '3511 LH', 'Utrecht', 52.0886, 5.1174,
    week(at('10:00', '18:00'), { monday: at('11:00', '18:00'), late: at('10:00', '21:00'), sunday: at('12:00', '17:00') }), shop),
  location('HAA', 'store', 'Lindehof Haarlem', '023-555 0130', 'Grote Houtstraat', '199', '2011 LH', 'Haarlem', 52.3813, 4.6362,
    week(at('10:00', '18:00'), { monday: at('12:00', '18:00'), late: at('10:00', '21:00'), saturday: at('09:30', '17:30'), sunday: at('12:00', '17:00') }), shop),
  location('DEL', 'store', 'Lindehof Delft', '015-555 0140', 'Choorstraat', '71', '2611 LH', 'Delft', 52.0115, 4.3595,
    week(at('10:00', '18:00'), { monday: at('13:00', '18:00'), late: at('10:00', '21:00'), lateDay: 'friday', saturday: at('09:30', '17:00') }), ['sell', 'collect', 'takeReturns']),
  location('ZWO', 'store', 'Lindehof Zwolle', '038-555 0150', 'Sassenstraat', '93', '8011 LH', 'Zwolle', 52.5116, 6.0921,
    week(at('09:30', '18:00'), { monday: at('13:00', '18:00'), late: at('09:30', '21:00'), saturday: at('09:30', '17:00') }), shop),
  location('MAA', 'store', 'Lindehof Maastricht', '043-555 0160', 'Stokstraat', '77', '6211 LH', 'Maastricht', 50.8503, 5.6882,
    week(at('10:00', '18:00'), { monday: at('13:00', '18:00'), late: at('10:00', '20:00'), sunday: at('12:00', '17:00') }), shop),
  location('DC1', 'warehouse', 'Magazijn Tilburg', '013-555 0170', 'Kraaivenstraat', '61', '5048 LH', 'Tilburg', 51.587, 5.0517,
    week(at('07:00', '22:00'), { saturday: at('08:00', '16:00') }), ['ship', 'takeReturns']),
];

const person = (firstName, lastName, role, pin, ...locations) => ({
  firstName, lastName, email: `${firstName}.${lastName}`.toLowerCase().replaceAll(' ', '') + '@lindehof.example', role, pin, locations, language: 'nl',
});
const all = LOCATIONS.map(({ code }) => code);

export const STAFF = [
  person('Olga', 'Demo', 'owner', '1001', ...all),
  person('Maarten', 'Demo', 'manager', '1101', 'AMS', 'HAA'),
  person('Uma', 'Demo', 'manager', '1201', 'UTR', 'DEL'),
  person('Zeger', 'Demo', 'manager', '1301', 'ZWO', 'MAA'),
  person('Anouk', 'Demo', 'associate', '2101', 'AMS'),
  person('Bram', 'Demo', 'associate', '2201', 'UTR'),
  person('Hanna', 'Demo', 'associate', '2301', 'HAA'),
  person('Daan', 'Demo', 'associate', '2401', 'DEL'),
  person('Jelle', 'Demo', 'associate', '2501', 'ZWO'),
  person('Lieke', 'Demo', 'associate', '2601', 'MAA'),
  person('Wessel', 'Demo', 'warehouse', '3101', 'DC1'),
  person('Yara', 'Demo', 'warehouse', '3201', 'DC1'),
  { ...person('Sanne', 'Demo', 'service', '4101', ...all), language: 'en' },
  person('Quirine', 'Demo', 'auditor', '5101', ...all),
];
