# The interface. Texts of findings stand in the files of their groups.

ui-title = Exchange 설치 프로그램이 왜 멈췄을까요?
ui-lead = 설치 로그를 넣으면 실패한 검사와 그 근거가 되는 줄, 조치 방법을 알려 줍니다. 모든 내용은 브라우저 안에서만 읽고 어디로도 보내지 않습니다.
ui-about = 버전 { $version }, { $date } 기준 내용. 서버 없이 작동합니다.
ui-about-content = 이날 이후에 Microsoft가 발표하거나 바꾼 내용은 들어 있지 않습니다. 더 새로운 빌드, 공지, 요구 사항은 여기에서 알 수 없습니다.
ui-language = 언어
ui-tabs = 답을 찾는 방법
ui-tab-log = 로그 읽기
ui-tab-questions = 질문에 답하기
ui-tab-lookup = 검사 찾기
ui-topic = 이 검사 정보

# Input
ui-input = 로그
ui-paste = 로그 전체, 로그의 마지막 몇 줄, 마법사 메시지 또는 검사 이름을 붙여 넣으세요
ui-where = 또는 파일이나 폴더를 여기에 끌어다 놓으세요. 설치 프로그램이 쓰는 로그:
ui-choose-files = 파일 선택…
ui-choose-folder = 폴더 선택…
ui-analyse = 텍스트 읽기
ui-start-over = 처음부터 다시
ui-pasted = 붙여 넣은 텍스트
ui-lines = { $count ->
   *[other] { $count }줄
}
ui-more-files = { $count ->
   *[other] 외 파일 { $count }개
}
ui-what-to-give = 설치 프로그램의 로그는 시스템 드라이브의 ExchangeSetupLogs 폴더에 있는 ExchangeSetup.log입니다. 로그의 일부, 마법사 메시지 또는 검사 이름만 있어도 됩니다.
ui-look-up = 이 텍스트를 검사 목록에서 찾기
ui-examples = 로그가 없나요? 예시를 보세요:
ui-example-own = 이 검사
ui-example-failed-check = 실패한 검사
ui-example-failed-step = 실패한 단계
ui-example-warnings = 경고가 있는 성공
ui-example-attempts = 여러 번의 시도

# Progress
ui-reading = 읽는 중…
ui-read = { $read } / { $total }
ui-size-bytes = { $number } B
ui-size-kilobytes = { $number } kB
ui-size-megabytes = { $number } MB
ui-size-gigabytes = { $number } GB
ui-left = { $count ->
   *[other] { $count }초 남음
}
ui-cancel = 취소
ui-status-reading = 로그를 읽고 있습니다.
ui-status-cancelled = 취소했습니다.

# Verdict
ui-verdict-empty = 비어 있습니다.
ui-verdict-other = 설치 로그가 아닙니다.
ui-verdict-errors = { $count ->
   *[other] 문제 { $count }개가 설치를 막고 있습니다.
}
ui-verdict-consequences = { $count ->
   *[other] 그 때문에 검사 { $count }개가 더 실패합니다.
}
ui-verdict-warnings = { $count ->
   *[other] 경고가 { $count }개 있습니다.
}
ui-verdict-succeeded = 설치가 성공했습니다.
ui-verdict-failed = 설치가 실패했지만, 알려진 원인에는 해당하는 것이 없습니다.
ui-verdict-incomplete = 로그가 설치 도중에 끊깁니다. 로그 안에 설치를 막은 것은 없습니다.
ui-verdict-unknown = 여기에는 설치를 막는 것이 없습니다.
# The same of an update, which has an installer of its own.
ui-verdict-update-errors = { $count ->
   *[other] 업데이트에 문제 { $count }개가 있습니다.
}
ui-verdict-update-succeeded = 업데이트가 성공했습니다.
ui-verdict-update-failed = 업데이트가 실패했지만, 알려진 원인에는 해당하는 것이 없습니다.
ui-verdict-update-incomplete = 로그가 업데이트 도중에 끊깁니다. 로그 안에 업데이트를 막은 것은 없습니다.
ui-verdict-update-unknown = 여기에는 업데이트를 막는 것이 없습니다.

# Attempts
ui-runs = 이 로그에 있는 시도
ui-older-runs = { $count ->
   *[other] 이전 시도 { $count }개
}
ui-run = 시도 { $number }
ui-run-of = { $number } / { $total }
ui-attempt = 시도
ui-outcome = 결과
ui-about-attempt = 이 시도에 대한 자세한 정보
ui-product = 제품
ui-release = 설치 프로그램
ui-installed = 설치된 버전
ui-mode = 작업
ui-mode-install = 설치
ui-mode-upgrade = 업그레이드
ui-mode-uninstall = 제거
ui-mode-recover-server = 서버 복구
ui-mode-prepare-schema = 스키마 준비
ui-mode-prepare-ad = Active Directory 준비
ui-mode-prepare-domain = 도메인 준비
ui-mode-language-pack = UM 언어 팩 추가 또는 제거
ui-interface = 시작 방법
ui-interface-unattended = 명령줄
ui-interface-gui = 마법사
ui-server = 서버
ui-user = 계정
ui-site = 사이트
ui-organization = 조직
ui-started = 시작 시각
ui-moment = { $utc }(현지 시각 { $local })
ui-duration = 소요 시간
ui-checks = 검사
ui-checks-evaluated = { $count }개 수행됨
ui-outcome-succeeded = 성공
ui-outcome-failed = 실패
ui-outcome-incomplete = 완료되지 않음
ui-outcome-unknown = 알 수 없음
ui-outcome-closed = 마법사 닫힘
ui-compared = 시도 { $number }과(와) 비교
ui-solved = { $count ->
   *[other] 해결됨({ $count })
}
ui-remaining = { $count ->
   *[other] 아직 남음({ $count })
}
ui-new = { $count ->
   *[other] 새로 생김({ $count })
}

# Findings
ui-plan = 할 일(이 순서대로)
ui-findings = 찾은 문제
ui-severity-error = 오류
ui-severity-warning = 경고
ui-severity-info = 참고
ui-why = 이유:
ui-situations = 지금 상황에서는
ui-situations-all = 어느 상황인가요?
ui-situations-other = 다른 상황
ui-situation-yes = 이 경우에 해당함
ui-situation-no = 해당하지 않음
ui-situation-unknown = 로그로는 알 수 없음
ui-causes = 가능한 원인
ui-steps = 조치 방법
ui-verify = 확인 방법:
ui-caution = 주의:
ui-evidence = 근거
ui-more-evidence = { $count ->
   *[other] { $count }줄 더 보기
}
ui-because = 판단의 근거가 된 값
ui-message = 설치 프로그램의 원래 메시지
ui-line = { $line }번 줄
ui-show-in-log = 로그에서 보기
ui-excerpt = 로그의 해당 줄
ui-excerpt-failed = 파일을 더 이상 읽을 수 없습니다. 줄을 보려면 파일을 다시 선택하세요.
ui-not-reported = 설치 프로그램은 이것이 참임을 확인했지만 실패로 표시하지 않았습니다.
ui-probably = 추정
ui-probable = 텍스트가 잘렸거나 철자가 틀렸습니다. 설치 프로그램의 메시지는 아마 이 항목일 것입니다.
ui-suggestions = 살펴볼 만한 항목
ui-by-text = 문구만으로 찾았습니다. 이름이나 코드로 찾은 것보다 확실하지 않습니다.
ui-shared = 같은 문장을 표시하는 다른 검사: { $ids }
ui-unknown-rule = 이 검사에 대한 설명은 알려진 것이 없습니다. 설치 프로그램의 원래 메시지부터 살펴보세요.
ui-consequences = { $count ->
   *[other] 이 때문에 실패하는 검사 { $count }개
}
ui-needs-is = 통과 조건: 값이 { $needed }
ui-needs-is-not = 통과 조건: { $needed } 이외의 값
ui-needs-one-of = 통과 조건: 다음 중 하나 { $needed }
ui-needs-at-least = 통과 조건: { $needed } 이상
ui-needs-below = 통과 조건: { $needed } 미만
ui-needs-empty = 통과 조건: 값이 비어 있을 것
ui-needs-present = 통과 조건: 값이 있을 것
ui-needs-same-as = 통과 조건: { $needed } 값과 같을 것
ui-needs-contains = 통과 조건: 다음을 포함할 것 { $needed }
ui-needs-contains-not = 통과 조건: 다음을 포함하지 않을 것 { $needed }
ui-needs-differs-from = 통과 조건: { $needed } 값과 다를 것
ui-needs-bit-set = 통과 조건: 다음 비트가 켜져 있을 것 { $needed }
ui-needs-bit-clear = 통과 조건: 다음 비트가 꺼져 있을 것 { $needed }
ui-shell-cmd = 명령 프롬프트
ui-shell-powershell = PowerShell
ui-shell-exchange-shell = Exchange 관리 셸
ui-shell-text = 텍스트
ui-risky = 무언가를 변경하거나 제거함
ui-copy = 복사
ui-copied = 복사했습니다.
ui-nothing-to-read = 아직 읽을 것이 없습니다. 텍스트를 붙여 넣거나 파일을 선택하세요.
ui-not-copied = 브라우저가 여기에서 복사를 허용하지 않습니다. 텍스트를 선택해 직접 복사하세요.
ui-read-on = 더 읽어 보기:
ui-further = 더 검색하기:
ui-new-tab = (새 탭에서 열림)
ui-whole-card = 이 검사에 대한 전체 내용
ui-related = 함께 보기:
ui-helped = 도움이 되었나요?
ui-yes = 예
ui-no = 아니요
ui-thanks = 감사합니다.
ui-write = 의견 보내기

# All checks
ui-overview = { $count ->
   *[other] 설치 프로그램이 확인한 검사와 설정 전체 { $count }개
}
ui-overview-label = 검사 및 설정
ui-search-checks = 이름과 값에서 검색
ui-check-name = 이름
ui-check-state = 결과
ui-check-value = 값
ui-check-line = 줄
ui-state-failed = 실패
ui-state-warned = 경고
ui-state-passed = 통과
ui-state-exception = 수행하지 못함
ui-state-true = 참, 보고되지 않음
ui-state-value = 설정

# Taking along
ui-copy-markdown = Markdown으로 복사
ui-save-json = JSON으로 저장
ui-save-html = 웹 페이지로 저장
ui-mask = 이름, SID, 주소 가리기
ui-safe = 다른 사람에게 보여 줄 로그 줄
ui-safe-lead = 근거가 되는 줄과 그 앞뒤의 줄이며, 이름은 다른 것으로 바꾸었습니다. 복사하기 전에 읽어 보세요.
ui-safe-replaced =
    { $count ->
        [0] 바꾼 이름이 없습니다
       *[other] 이름 { $count }개를 바꾸었습니다
    }
ui-safe-limits = 이름, 주소, 키처럼 생긴 것과 로그에 이름이라고 표시된 것은 모두 바꿉니다. 아무 표시 없이 문장 속에 나오는 이름은 남을 수 있습니다. 그것은 직접 읽어 보아야만 알 수 있습니다.
ui-safe-copy = 이 줄 복사

# Look-up
ui-catalog = { $count ->
   *[other] 검사와 오류 { $count }개가 여기에 설명되어 있습니다.
}
ui-no-such-rule = 다음 이름의 검사가 없습니다:

# Errors
ui-error-read = 파일을 읽지 못했습니다.
    .help = 선택한 뒤에 파일이 바뀌었거나 옮겨졌거나 잠겼을 수 있습니다. 파일을 사용하는 프로그램을 닫거나 파일을 복사한 다음 다시 선택하세요.
ui-error-text = 텍스트를 읽지 못했습니다. 브라우저 메모리가 감당할 수 있는 길이를 넘었을 수 있습니다.
    .help = 파일로 저장해 그 파일을 선택하거나 마지막 시도만 붙여 넣으세요.
ui-error-load = 이 프로그램의 일부를 로드하지 못했습니다.
    .help = 연결이 끊겼을 수 있습니다. 입력한 내용은 그대로 있으니 다시 시도하세요.
ui-error-csp = 이 페이지가 로그를 읽는 부분을 막고 있습니다.
    .help = 페이지 소유자가 콘텐츠 보안 정책(Content Security Policy)에서 허용할 수 있습니다. script-src에는 'wasm-unsafe-eval'이, worker-src에는 이 사이트가 필요합니다.
ui-error-internal = 예기치 않은 문제로 읽기가 중단되었습니다.
    .help = 입력한 내용은 그대로 있고 브라우저 밖으로 나가지 않았습니다. 다시 시도하고, 같은 곳에서 또 실패하면 로그의 마지막 시도만 넣으세요.
ui-error-zip-encrypted = 압축 파일이 암호로 보호되어 있습니다.
    .help = 압축을 풀고 로그 파일을 직접 선택하세요.
ui-error-zip-unsupported = 이 브라우저는 이 압축 파일을 열 수 없습니다.
    .help = 압축을 풀고 로그 파일을 직접 선택하세요.
ui-error-zip-damaged = 압축 파일이 손상되었습니다.
    .help = 다른 프로그램으로 압축을 풀거나 파일을 다시 받으세요.
ui-error-zip-bomb = 압축을 풀면 크기가 지나치게 커집니다.
    .help = 직접 압축을 풀고 로그 파일을 선택하세요.
ui-retry = 다시 시도
ui-choose-again = 파일 다시 선택…
ui-error-language = 그 언어의 텍스트를 로드하지 못했습니다. 바뀐 것은 없습니다. 연결이 돌아오면 언어를 다시 선택하세요.
ui-error-worker = 브라우저가 로그를 읽는 부분을 종료했습니다.
    .help = 메모리가 부족했을 수 있습니다. 입력한 내용은 그대로 있습니다. 열려 있는 다른 것을 닫고 다시 시도하거나 로그의 마지막 시도만 넣으세요.
ui-error-trap = 로그를 읽는 부분이 이 입력에서 실패했습니다.
    .help = 그 부분을 다시 시작했고 입력한 내용은 그대로 있으니 다시 시도하세요. 같은 곳에서 또 실패하면 로그의 마지막 시도나 마지막 몇 줄만 넣으세요.

lookup-heading = 설치 프로그램에 뭐라고 나오나요?
lookup-label = 검사의 제목, 메시지 또는 이름
    .hint = 설치 프로그램이 지원하는 언어라면 무엇이든 입력하거나 붙여 넣으세요. 오타가 있어도 괜찮습니다.
lookup-hits = { $count ->
    [0] 맞는 항목이 없습니다. 다른 단어나 문장 전체로 검색하거나 여기에서 계속하세요.
   *[other] 맞는 항목 { $count }개
    }
lookup-questions = 대신 질문에 답하기
lookup-log = 로그 읽기
lookup-web = 웹에서 검색
lookup-situation = 내 상황 찾기
