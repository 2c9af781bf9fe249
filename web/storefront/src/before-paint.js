// Runs before the first paint: puts the chosen colour scheme on <html>, so that nothing flashes, and says that scripts run.
(function () {
  var root = document.documentElement;
  root.classList.add('scripted');
  try {
    var scheme = localStorage.getItem('toonbank-scheme');
    if (scheme === 'light' || scheme === 'dark') root.setAttribute('data-scheme', scheme);
  } catch {
    // storage may be switched off; the system's choice then holds
  }
})();
