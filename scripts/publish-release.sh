#!/usr/bin/env bash
# Publishes the release of a tag, and moves the tag of its major version: v1.2.3 moves v1, unless there is a higher
# v1.x.y. What is in the bundle is attached as sbom.spdx.json, by the packages in the lock. Called by .github/workflows/release.yml; may be run again after a failure.
#
# Reads GITHUB_REF_NAME (the tag that is checked out), GITHUB_REPOSITORY, and GH_TOKEN, which may write contents.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tag=$GITHUB_REF_NAME
commit=$(git rev-parse HEAD)
api=repos/$GITHUB_REPOSITORY
export GH_REPO=$GITHUB_REPOSITORY

if [[ ! $tag =~ ^v[0-9]+\.[0-9]+\.[0-9]+$ ]]; then
  echo "::error::$tag is no version." >&2
  exit 1
fi
if [[ $(gh api "$api/commits/tags/$tag" --jq .sha) != "$commit" ]]; then
  echo "::error::$tag has been moved since it was checked." >&2
  exit 1
fi

notes=$(node scripts/release-notes.ts "$tag")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if gh release view "$tag" >/dev/null 2>&1; then
  echo "The release $tag is there already."
else
  npm sbom --package-lock-only --omit dev --sbom-format spdx >"$work/sbom.spdx.json"
  gh release create "$tag" --verify-tag --title "$tag" --notes "$notes" "$work/sbom.spdx.json"
fi

major=${tag%%.*}
highest=$(gh api --paginate "$api/git/matching-refs/tags/$major." --jq '.[].ref' | sed 's#^refs/tags/##' |
  grep -E '^v[0-9]+\.[0-9]+\.[0-9]+$' | sort -V | tail -n 1)
if [[ $highest != "$tag" ]]; then
  echo "$major stays at $highest."
elif gh api "$api/git/ref/tags/$major" >/dev/null 2>&1; then
  gh api --method PATCH "$api/git/refs/tags/$major" -f sha="$commit" -F force=true >/dev/null
  echo "$major is now $tag."
else
  gh api --method POST "$api/git/refs" -f ref="refs/tags/$major" -f sha="$commit" >/dev/null
  echo "$major is new, and $tag."
fi
