# Questions: what is asked instead of a log. Ids begin with question-, flow-, verdict-, contradiction- and support-.
# $count: a number. $title: the title of a check or issue. $part: a piece of a link. $value, $values: as answered or required.

flow-before = 설치 전에 서버 확인
    .lead = 아는 것만 답하세요. 설치 프로그램이 무엇에서 멈추고 무엇을 경고할지, 어떻게 하면 되는지 결과로 보여 줍니다.
flow-topic = 내 상황 찾기
    .lead = 몇 가지 질문에 답하면 이 경우에 할 일을 알려 줍니다: { $title }
flow-after = 로그에 없는 정보
    .lead = 로그만으로는 알 수 없는 것입니다. 답에 따라 할 일이 달라집니다.

question-step = 질문 { $count }
question-continue = 계속
question-back = 뒤로
question-change = 변경
question-unknown = 모름
question-yes = 예
question-no = 아니요
question-none = 없음
question-other = 다른 값
question-empty-hint = 없으면 비워 두세요.
question-choose = 답을 선택하거나 “모름”을 선택하세요.
question-choose-known = 답을 선택하세요.
question-invalid = 이 질문에 맞지 않는 답입니다.
question-why = 묻는 이유
question-why-first = 이 답으로 어떤 검사를 적용할지 정합니다.
question-why-rows = { $count ->
   *[other] 이 답에 따라 달라지는 검사나 요구 사항이 { $count }개 있습니다. 예:
    }
question-why-situation = 이 답으로 다음 문제의 조치 방법이 정해집니다.
question-cause = 다음 중 어느 경우인가요?
    .hint = 가장 가까운 것을 선택하세요.
question-details = 꼭 필요한 질문에는 모두 답했습니다. 나머지는 세부 사항이며, 대부분은 아래 스크립트로 답을 얻을 수 있습니다.
question-show-result = 지금 결과 보기
question-go-on = 질문 계속하기
question-start-again = 처음부터 다시

summary-heading = 내 답변
summary-question = 질문
summary-answer = 답변
summary-empty = 아직 답한 질문이 없습니다.

result-heading = 결과
result-remedy-heading = 조치 방법
result-more = 항목 전체 보기
result-none-fail = 답한 내용 중에 설치를 실패하게 만드는 것은 없습니다.
result-open-heading = 아직 모르는 것
result-open = { $count ->
   *[other] 답변 { $count }개에 따라 결과가 아직 바뀔 수 있습니다.
    }
result-because = 이유:
result-requirement = 필요한 값: { $values }

verdict-fails = 실패 예상
    .lead = { $count ->
       *[other] 설치 프로그램이 검사 { $count }개에서 멈춥니다
    }
verdict-warns = 경고 예상
    .lead = { $count ->
       *[other] 설치 프로그램이 경고 { $count }개를 표시합니다
    }
verdict-passes = 통과 예상
    .lead = { $count ->
       *[other] 검사 { $count }개를 통과합니다
    }
verdict-unknown = 알 수 없음
    .lead = { $count ->
       *[other] 검사 { $count }개는 지금 답변으로 알 수 없습니다
    }

contradiction-heading = 서로 맞지 않는 답변
    .lead = 답변은 모두 그대로 두었습니다. 틀린 것을 바꾸세요.
contradiction-two-answers = 같은 질문에 답이 두 개 있습니다.
contradiction-build-of-another-product = 미디어의 빌드가 다른 Exchange 버전의 것입니다.
contradiction-role-of-another-product = 클라이언트 액세스가 별도의 역할인 것은 Exchange Server 2013뿐입니다.
contradiction-edge-with-other-role = Edge 전송 역할은 다른 역할과 함께 설치할 수 없습니다.
contradiction-uninstall-of-nothing = Exchange를 제거하겠다고 답했지만, Exchange가 설치되어 있지 않고 Active Directory에도 이 서버가 없습니다.
contradiction-works-without-build = Exchange가 실행 중이라고 답했지만, 설치된 빌드가 없습니다.
contradiction-lost-but-running = 잃어버린 서버를 다시 만들겠다고 답했지만, 이 서버에서 Exchange가 실행 중입니다.
contradiction-installed-of-another-product = 설치된 빌드가 답한 것과 다른 Exchange 버전의 것입니다.
contradiction-controller-or-not = 답변에 따르면 이 컴퓨터는 도메인 컨트롤러이면서 도메인 컨트롤러가 아닙니다.
contradiction-pdc-on-read-only = 읽기 전용 도메인 컨트롤러는 PDC 역할을 가질 수 없습니다.
contradiction-desktop-or-not = 답변에 따르면 Windows에 데스크톱이 있으면서 없습니다.
contradiction-no-domain-but-member = 답변에 따르면 이 컴퓨터는 도메인에 속하지 않으면서 스키마 마스터의 사이트에 있거나 도메인 계정으로 설치 프로그램을 실행합니다.
contradiction-exchange-2013-or-not = Exchange 2013 서버를 답했는데, 다른 답변에서는 없다고 했습니다.
contradiction-schema-master-here-or-not = 답한 두 사이트가 이 컴퓨터가 스키마 마스터의 사이트에 있는지에 대한 답과 맞지 않습니다.

link-damaged = 링크의 일부를 쓸 수 없었습니다. 읽을 수 있는 것은 채웠고 다음은 뺐습니다.
link-copy = 이 답변의 링크 복사
link-holds = 링크에는 목록에서 선택한 답만 들어갑니다. 직접 입력한 내용과 스크립트의 출력은 이 페이지에만 남습니다.

checklist-heading = 설치 전 체크리스트
checklist-print = 체크리스트 인쇄
checklist-verify = 확인:

script-heading = 서버에서 직접 답 얻기
script-lead = { $count ->
   *[other] 남은 질문 { $count }개에 스크립트로 답할 수 있습니다.
    }
script-explanation = 서버에서 “관리자 권한으로 실행”으로 연 Windows PowerShell에서 이 스크립트를 실행하세요. 이 스크립트는 읽기만 합니다. 아무것도 바꾸지 않고, 파일을 쓰지 않으며, 저희에게 아무것도 보내지 않습니다. 먼저 스크립트를 읽어 보고, 실행한 뒤 출력을 아래에 붙여 넣으세요.
script-copy = 스크립트 복사
script-copied = 복사했습니다
script-output = 스크립트의 출력
script-use = 출력 사용
script-used = { $count ->
    [0] 이 출력에는 남은 질문의 답이 없습니다.
   *[other] 출력에서 답 { $count }개를 가져왔습니다.
    }
script-not-output = 스크립트의 출력이 아닙니다. 스크립트의 출력은 “setup-readiness-facts”로 시작합니다.

support-heading = 지원
    .lead = Microsoft 등이 이 빌드에 대해 발표한 내용입니다. 지원 여부에 관한 것이며, 설치 프로그램이 모두 검사하는 것은 아닙니다.
support-lifecycle = 지원 종료
support-windows = Windows Server
support-dotnet = .NET Framework
support-forest = 포리스트 기능 수준
support-controllers = 도메인 컨트롤러
support-coexistence = 조직의 이전 Exchange
support-passes = 지원됨
support-warns = 지원되지 않음
support-unknown = 알 수 없음
support-source = 출처
support-note-ended = { $date }에 지원이 종료되었습니다.
support-note-allowed = 가능하지만 지원되지 않습니다.

announced-lead = 아직 나오지 않은 버전에 대해 발표된 내용이며 바뀔 수 있습니다.
announced-coexistence-allowed = { $date } 발표: Exchange Server { $other } 서버는 SE { $release } 조직에 남아 있을 수 있지만 지원되지 않습니다.
announced-coexistence-blocked = { $date } 발표: 조직에 Exchange Server { $other } 서버가 있으면 SE { $release } 설치 프로그램이 실행을 거부합니다.
announced-ucma-removed = { $date } 발표: SE { $release }에서 UCMA 4.0과 함께 웹용 Outlook의 인스턴트 메시징이 제거되고, Outlook Anywhere(RPC over HTTP)도 제거됩니다.

needs-heading = 이 역할에 필요한 Windows 기능과 소프트웨어
needs-features = Windows 기능 설치
needs-software = 다운로드하여 설치:
