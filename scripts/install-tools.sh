#!/usr/bin/env bash
# Installs the tools that check and run workflows into .tools/, which git ignores:
#
#   act         runs workflows on this machine (test/runner)
#   actionlint  checks workflows (test/runner/lint.test.ts)
#   zizmor      checks them for weaknesses (the same)
#
# Usage: bash scripts/install-tools.sh [tool …]   all of them without an argument
#
# Needs Go, Python with venv and pip, and their registries. What is there in the right version stays; what cannot
# be had ends the script with a failure. Prints nothing where there was nothing to do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tools=$PWD/.tools
mkdir -p "$tools/bin"
echo '*' >"$tools/.gitignore"

# go_tool <binary> <package> <module> <version>
go_tool() {
  local path=$tools/bin/$1 package=$2 module=$3 version=$4
  if [[ -x $path ]] && go version -m "$path" | grep -q "^[[:space:]]*mod[[:space:]]$module[[:space:]]$version[[:space:]]"; then
    return
  fi
  echo "Installing $1 $version"
  GOBIN=$tools/bin go install "$package@$version"
}

# python_tool <package> <version>: in an environment of its own, from a wheel, so that no code runs meanwhile
python_tool() {
  local package=$1 version=$2 venv=$tools/$1
  if [[ -x $venv/bin/$package && $("$venv/bin/$package" --version) == "$package $version" ]]; then
    return
  fi
  echo "Installing $package $version"
  python3 -m venv --clear "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary=:all: "$package==$version"
  ln -sf "$venv/bin/$package" "$tools/bin/$package"
  "$tools/bin/$package" --version
}

install() {
  case $1 in
    act) go_tool act github.com/nektos/act github.com/nektos/act v0.2.89 ;;
    actionlint) go_tool actionlint github.com/rhysd/actionlint/cmd/actionlint github.com/rhysd/actionlint v1.7.12 ;;
    zizmor) python_tool zizmor 1.32.0 ;;
    *)
      echo "There is no tool $1. Known are act, actionlint and zizmor." >&2
      return 1
      ;;
  esac
}

if [[ $# -eq 0 ]]; then set -- act actionlint zizmor; fi
for tool in "$@"; do install "$tool"; done
