# Sourced by run.sh and test.sh: makes sure that what the product needs from Debian is installed.

# missing_packages COMMAND:PACKAGE… prints the packages whose command is not there, without repetition.
missing_packages() {
  local pair
  for pair in "$@"; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || echo "${pair#*:}"
  done | tr ' ' '\n' | sort -u | tr '\n' ' '
}

# ensure_packages PACKAGE… installs them as root or with sudo; otherwise prints the one command to run and stops with 3.
ensure_packages() {
  [ "$#" -eq 0 ] && return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
      as_root=(sudo -n)
    else
      echo "Es fehlen Programme. Bitte einmal ausführen und danach neu starten:" >&2
      echo "  sudo apt-get install -y $*" >&2
      exit 3
    fi
  fi
  echo "Installiere: $*" >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >/dev/null 2>&1 && return 0
  if ! { "${as_root[@]}" apt-get update -q >/dev/null && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >/dev/null; }; then
    echo "Die Installation ist gescheitert; der Grund steht darüber. Von Hand:  sudo apt-get install -y $*" >&2
    exit 3
  fi
}

# ensure_tools: poppler reads PDF, Tesseract reads scanned pages, mythes-de knows synonyms, util-linux keeps both within their limits and apart.
ensure_tools() {
  local packages
  packages=$(missing_packages pdfinfo:poppler-utils pdftotext:poppler-utils pdftohtml:poppler-utils pdfimages:poppler-utils \
    pdftoppm:poppler-utils "tesseract:tesseract-ocr tesseract-ocr-deu" prlimit:util-linux setsid:util-linux)
  # Word knowledge; a file, no command.
  [ -e /usr/share/mythes/th_de_DE_v2.dat ] || packages="$packages mythes-de"
  if command -v tesseract >/dev/null 2>&1 && ! tesseract --list-langs 2>/dev/null | grep -qx deu; then packages="$packages tesseract-ocr-deu"; fi
  # shellcheck disable=SC2086 # a list of package names
  ensure_packages $packages
}

# ensure_npm: fetches Web Chat and the design system when the program is built; neither is needed to run it.
ensure_npm() {
  local packages
  packages=$(missing_packages node:nodejs npm:npm)
  # shellcheck disable=SC2086 # a list of package names
  ensure_packages $packages
}

# ensure_browser: shows the web chat to the tests.
ensure_browser() {
  local packages
  packages=$(missing_packages chromium:chromium)
  # shellcheck disable=SC2086 # a list of package names
  ensure_packages $packages
}

# ensure_spelling: checks the texts of corpus/; only tests need it.
ensure_spelling() {
  local packages
  packages=$(missing_packages "hunspell:hunspell hunspell-de-de")
  # shellcheck disable=SC2086 # a list of package names
  ensure_packages $packages
}

# ensure_dotnet: an SDK that global.json accepts, asked of dotnet itself; another version would end in its English complaint.
ensure_dotnet() {
  (cd "$(dirname "${BASH_SOURCE[0]}")/.." && dotnet --version) >/dev/null 2>&1 && return 0
  local found
  found=$(cd / && dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | tr '\n' ' ') || true
  echo "Das .NET SDK 10 fehlt${found:+ (gefunden: ${found% })}. Anleitung: https://learn.microsoft.com/dotnet/core/install/linux-debian" >&2
  exit 3
}
