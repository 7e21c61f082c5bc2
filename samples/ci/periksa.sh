#!/usr/bin/env bash
# Checks letters as a build server does on a change: check, test, compile, and every letter that the change touches compared with the
# base revision. Needs git, bash and the command edaran; writes nothing but the folder of results.
#
#   periksa.sh --base REVISION [--out FOLDER] [--input ROSTER.csv --date YYYY-MM-DD [--until …] [--per …]] [FOLDER]
#
# Results: sarif/ (check and one log a letter), test.xml (JUnit), rules/ (assemblies), html/ (one page a letter), comment.md.
# Ends with 0 where all is well, 1 where something was found or a contract is not kept, 2 where it could not be run.
set -uo pipefail

command=${EDARAN:-edaran}
base=''
out=hasil
folder=.
people=()
most_comment=60000

say() { if [ "${EDARAN_LANG:-id}" = en ]; then printf '%s' "$2"; else printf '%s' "$1"; fi; }

fail() {
  printf '%s\n' "$(say "$1" "$2")" >&2
  exit 2
}

while [ $# -gt 0 ]; do
  case $1 in
    --base | --out | --input | --date | --until | --per)
      [ $# -ge 2 ] || fail "$1 memerlukan nilai." "$1 needs a value."
      case $1 in
        --base) base=$2 ;;
        --out) out=$2 ;;
        *) people+=("$1" "$2") ;;
      esac
      shift 2
      ;;
    -*) fail "Opsi $1 tidak dikenal." "Option $1 is not known." ;;
    *) folder=$1 && shift ;;
  esac
done

[ -n "$base" ] || fail 'Sebutkan revisi dasar dengan --base.' 'Name the base revision with --base.'
[ -d "$folder" ] || fail "Folder $folder tidak ada." "There is no folder $folder."
# What the change was made from, also where the target branch has gone on since.
base=$(git merge-base "$base" HEAD) || fail 'Revisi dasar tidak ada di sini; ambil seluruh riwayat (fetch-depth: 0).' 'The base revision is not here; fetch the whole log (fetch-depth: 0).'
mkdir -p "$out/sarif" "$out/html" || exit 2

status=0
summary=''

# note STATE NAME: one line of the summary; remembers the worst exit code.
note() {
  local mark='✅'
  [ "$1" -eq 0 ] || mark='❌'
  [ "$1" -le "$status" ] || status=$1
  summary+="- $mark $2"$'\n'
}

# begins WORD WORD: whether the first line that is no comment begins with them.
begins() {
  awk -v one="$1" -v two="$2" '!line && !/^[[:space:]]*(\/\/|$)/ { line = 1; found = tolower($1) == one && tolower($2) == two } END { exit !found }'
}

is_letter() { begins surat edaran; }
is_contract() { begins kontrak perubahan; }

"$command" check "$folder" --format sarif >"$out/sarif/check.sarif" &
check=$!
"$command" test "$folder" --format junit >"$out/test.xml" &
test=$!
"$command" compile "$folder" -o "$out/rules" >"$out/compile.txt" &
compile=$!
wait $check
checked=$?
note $checked "$(say 'pemeriksaan' 'check')"
wait $test
note $? "$(say 'contoh' 'examples')"
wait $compile
note $? "$(say 'kompilasi' 'compile')"

# Pairs of the letter before and now, empty where there is none, and the contracts that changed along.
declare -A seen=()
befores=()
afters=()
contracts=()

add() {
  [ -z "${seen[$1:$2]+x}" ] || return 0
  seen[$1:$2]=1
  befores+=("$1")
  afters+=("$2")
}

# A kamus, calendar or contract speaks for the letters of its folder and of the folders right below it.
add_beside() {
  local there letter
  there=$(dirname "$1")
  while IFS= read -r -d '' letter; do
    is_letter <"$letter" && git cat-file -e "$base:./$letter" 2>/dev/null && add "$letter" "$letter"
  done < <(find "$there" -maxdepth 2 -name '*.edaran' -print0 2>/dev/null | sed -z 's|^\./||' | LC_ALL=C sort -z)
}

while IFS= read -r -d '' change; do
  IFS= read -r -d '' before
  after=$before
  case $change in
    R*) IFS= read -r -d '' after ;;
    A) before='' ;;
    D) after='' ;;
  esac
  if [ -n "$after" ] && is_contract <"$after" || { [ -n "$before" ] && git show "$base:./$before" | is_contract; }; then
    contracts+=("${after:-$before}")
  fi
  if [ -n "$after" ] && is_letter <"$after" || { [ -z "$after" ] && git show "$base:./$before" | is_letter; }; then
    add "$before" "$after"
  else
    add_beside "${after:-$before}"
  fi
done < <(git diff --name-status --relative -M -z "$base" HEAD -- "$folder/*.edaran")

number=0
body=''
for at in "${!afters[@]}"; do
  before=${befores[$at]:+$base:./${befores[$at]}}
  after=${afters[$at]}
  shown=${afters[$at]:-${befores[$at]}}
  number=$((number + 1))
  name=$(printf '%02d-%s' "$number" "$(basename "$shown" .edaran | tr -c 'A-Za-z0-9._\n-' '-')")
  compare() { "$command" diff "${before:-/dev/null}" "${after:-/dev/null}" ${people[@]+"${people[@]}"} --format "$1"; }
  compare sarif >"$out/sarif/$name.sarif" &
  compare html >"$out/html/$name.html" &
  told=$(compare md)
  result=$?
  wait
  note $result "$(say 'perubahan' 'change'): \`$shown\`"
  body+=$'\n'"$told"$'\n'
done

# Whole lines, as many as a comment may hold.
cut_comment() {
  LC_ALL=C awk -v most="$most_comment" -v rest="$(say '… selebihnya ada pada berkas hasil.' '… the rest is in the results.')" \
    '{ size += length($0) + 1 } size > most { print ""; print rest; exit } { print }'
}

{
  printf '## %s\n\n%s' "$(say 'Edaran: pemeriksaan perubahan' 'Edaran: check of the change')" "$summary"
  [ ${#afters[@]} -gt 0 ] || printf '\n%s\n' "$(say 'Tidak ada surat yang berubah.' 'No letter changes.')"
  if [ ${#contracts[@]} -gt 0 ]; then
    printf '\n⚠️ %s\n' "$(say 'Kontrak ikut berubah; periksa apakah itu dimaksud:' 'Contracts change along; see whether that is meant:')"
    printf -- '- `%s`\n' "${contracts[@]}"
  fi
  if [ $checked -ne 0 ]; then
    printf '\n```\n'
    "$command" check "$folder" | head -n 60
    printf '```\n'
  fi
  printf '%s' "$body"
} | cut_comment >"$out/comment.md"

printf '%s\n' "$(say "Hasil ada di $out." "The results are in $out.")" >&2
[ "$status" -le 2 ] || status=2
exit "$status"
