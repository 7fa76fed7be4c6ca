# shellcheck shell=bash
# Sourced by run and test. `set_up LOCK PACKAGES [tolerant]` sees to it that Debian's PACKAGES and a .venv with everything
# of LOCK and the project itself are there; when they are, it only compares files. Tolerant: goes on without PACKAGES.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$root/.venv

run_lock=$root/packaging/requirements.lock
test_lock=$root/packaging/requirements-test.lock

# What Qt's plugins load on Linux, and fonts that have every Arabic letter.
run_packages="libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
  libxcb-keysyms1 libxcb-shape0 libwayland-cursor0 libwayland-egl1 fonts-noto-core fonts-hosny-amiri"
test_packages="$run_packages xvfb"

say() { printf 'tahqiq: %s\n' "$*" >&2; }
die() { say "$@"; exit 1; }

# What .venv was made from, where, and by which Python.
state() {
  printf '%s\n%s\n' "$root" "$("$venv/bin/python" -V 2>&1)"
  cat "$1" "$root/pyproject.toml"
}

is_ready() {
  local lock
  [ -e "$venv/ready" ] || return 1
  for lock in "$@"; do
    if state "$lock" | cmp -s - "$venv/ready"; then return 0; fi
  done
  return 1
}

# Those of $1 that are not installed. A package may stand in for another (libglib2.0-0t64 for libglib2.0-0).
missing_packages() {
  local installed package
  installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}, \n' | sed -n 's/^installed / /p' | tr ',\n' '  ') "
  for package in $1; do
    case $installed in *" $package "*) ;; *) printf '%s ' "$package" ;; esac
  done
}

# Installs $1 through apt where that needs nobody's password; otherwise says which line does it.
install_packages() {
  local as_root=
  if [ "$(id -u)" != 0 ]; then as_root="sudo -n"; fi
  if [ -z "$as_root" ] || sudo -n true 2>/dev/null; then
    say "installing system packages: ${1% }"
    # A foreign package source that does not answer must not stop the others.
    $as_root apt-get update -qq >&2 </dev/null || true
    if $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o DPkg::Lock::Timeout=300 $1 >/dev/null </dev/null; then
      return 0
    fi
  fi
  local line="apt-get update && apt-get install -y --no-install-recommends ${1% }"
  if command -v sudo >/dev/null; then line="sudo sh -c '$line'"; else line="su - -c '$line'"; fi
  cat >&2 <<TEXT
Some system packages are missing. An administrator installs them with this one line; then start again:
بعض حزم النظام ناقصة. يثبّتها مدير الجهاز بهذا السطر وحده، ثم أعد التشغيل:

  $line

TEXT
  return 1
}

# The first Python that the dependencies have wheels for, as itself: not a shim, not that of another .venv.
find_python() {
  local name found
  for name in python3 python3.13 python3.12 python3.11; do
    found=$("$name" -c 'import sys; print(sys._base_executable if (3, 11) <= sys.version_info[:2] <= (3, 13) else "")' 2>/dev/null) || continue
    if [ -n "$found" ]; then printf '%s\n' "$found"; return 0; fi
  done
  return 1
}

# Whole, made here (the scripts in it name their place), and by a Python that still is there.
usable_venv() {
  [ ! -e "$venv/incomplete" ] && grep -qF "$venv/bin/python" "$venv/bin/pip" 2>/dev/null &&
    "$venv/bin/python" -c 'import sys, pip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

install_python_packages() {
  local pip=("$venv/bin/python" -m pip --disable-pip-version-check install --quiet --no-deps)
  # Only wheels: nothing is compiled, and no code runs before its hash was compared.
  PIP_USER=0 "${pip[@]}" --require-hashes --only-binary :all: -r "$1" &&
    PIP_USER=0 "${pip[@]}" --no-index --no-build-isolation --editable "$root"
}

set_up() {
  local lock=$1 packages=$2 tolerant=${3:-} python='' made='' missing='' known=''
  if is_ready "$lock" "$test_lock"; then known=$(cat "$venv/system" 2>/dev/null || true); fi
  case $known in *"$packages"*) return 0 ;; esac

  # Two first starts at a time would spoil each other's .venv.
  if command -v flock >/dev/null; then exec 9<"$root/packaging"; flock 9; fi

  if ! usable_venv; then
    python=$(find_python) || die "Python 3.11, 3.12 or 3.13 is needed, but python3 is $(python3 -V 2>/dev/null || echo absent)." \
      "Install one of them, so that it is found as python3.11, python3.12 or python3.13, and start again." \
      "يلزم بايثون 3.11 أو 3.12 أو 3.13."
    "$python" -c 'import ensurepip' 2>/dev/null || missing=$("$python" -c 'import sys; print("python%d.%d-venv " % sys.version_info[:2])')
  fi
  if command -v dpkg-query >/dev/null; then
    missing=$missing$(missing_packages "$packages")
    if [ -n "$missing" ] && install_packages "$missing"; then missing=; fi
  fi
  case $missing in
    *-venv*) die "there can be no .venv without ${missing%% *}." ;;
    ?*) [ -n "$tolerant" ] || exit 1 ;;
  esac

  if ! is_ready "$lock" "$test_lock"; then
    [ -w "$root" ] || die "$root cannot be written to: clone the repository to a folder of your own."
    trap 'exit 130' INT TERM # leaves the mark below, so that the next start begins anew
    if [ -n "$python" ]; then
      say "making .venv with $("$python" -V)"
      rm -rf "$venv"
      mkdir "$venv"
      touch "$venv/incomplete"
      "$python" -m venv "$venv"
      made=yes
    fi
    touch "$venv/incomplete"
    rm -f "$venv/ready"
    say "installing the Python packages${made:+ (fetches about 100 MB, takes a minute or two)}"
    if ! install_python_packages "$lock"; then
      [ -n "$made" ] || rm -f "$venv/incomplete"
      case $(uname -sm) in *aarch64) say "Linux on arm64 needs glibc 2.39, as in Ubuntu 24.04 and Debian 13." ;; esac
      die "the Python packages could not be installed; pip says why, above. تعذّر تثبيت حزم بايثون؛ السبب أعلاه."
    fi
    state "$lock" >"$venv/ready"
    rm -f "$venv/incomplete"
    trap - INT TERM
  fi
  if [ -z "$missing" ]; then printf '%s\n' "$packages" >"$venv/system"; fi
  exec 9<&-
}
