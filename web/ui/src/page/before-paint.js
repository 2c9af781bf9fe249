// Runs before the first paint: puts the chosen colour scheme and language on <html>, so that nothing flashes.
(function () {
  var root = document.documentElement;
  var scheme = null;
  var language = null;
  try {
    scheme = localStorage.getItem('toonbank-scheme');
    language = localStorage.getItem('toonbank-language');
  } catch {
    // storage may be switched off; the system's choice then holds
  }
  if (scheme === 'light' || scheme === 'dark') root.setAttribute('data-scheme', scheme);
  var dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  if (language === 'nl' || language === 'en') root.lang = language;
})();
