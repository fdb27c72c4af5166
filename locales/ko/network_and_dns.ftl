# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = 컴퓨터의 NetBIOS 이름과 DNS 호스트 이름이 다름
    .meaning = 이 컴퓨터의 NetBIOS 이름과 DNS 이름이 서로 다릅니다.
    .cause-name-too-long = 이름이 15자보다 길어 NetBIOS가 잘라 냅니다.
    .cause-restart-pending = 컴퓨터 이름을 바꾸고 다시 시작하지 않았습니다.
    .cause-edited-by-hand = 호스트 이름을 직접 편집했습니다.
    .step-compare-names = 두 이름을 비교하세요. 첫 번째가 NetBIOS 이름입니다.
    .step-restart = 새 이름이 다시 시작을 기다리고 있고 Exchange를 아직 설치하지 않았으면 다시 시작하세요. Exchange가 설치되어 있으면 먼저 컴퓨터를 이전 이름으로 되돌리세요.
    .step-rename-computer = 이름이 15자보다 길고 Exchange를 아직 설치하지 않았으면 컴퓨터에 더 짧은 이름을 지정하세요.
    .step-correct-registry = 호스트 이름을 직접 편집했으면 레지스트리 키 Tcpip\Parameters를 내보내고, 그 안의 Hostname과 NV Hostname을 컴퓨터 이름으로 되돌린 뒤 다시 시작하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 대/소문자를 빼면 두 이름이 같습니다.
    .caution = Exchange가 설치된 컴퓨터에는 절대 새 이름을 지정하지 마세요.
    .command-show-names = 두 이름 표시
    .command-rename-computer = 컴퓨터 이름을 바꾸고 다시 시작

DNSDomainNameNotValid = 컴퓨터의 DNS 도메인 이름에 허용되지 않는 문자가 있음
    .meaning = 이 컴퓨터의 DNS 도메인 이름에 Exchange가 받아들이지 않는 문자가 있습니다. A~Z, 숫자, 점, 하이픈은 써도 됩니다.
    .cause-suffix-mistyped = 컴퓨터의 주 DNS 접미사를 잘못 입력했습니다.
    .cause-domain-named-so = Active Directory 도메인의 이름에 밑줄 같은 문자가 있습니다.
    .step-find-name = 이 이름을 Active Directory 도메인의 이름과 비교하세요.
    .step-correct-suffix = 접미사만 틀렸고 Exchange를 아직 설치하지 않았으면 시스템 속성, 컴퓨터 이름, 변경, 자세히에서 고치세요. Server Core에서는 레지스트리에서 설정하세요.
    .step-use-other-domain = 도메인 자체의 이름이 그렇다면 Exchange를 다른 도메인에 설치하세요.
    .step-restart-and-run = 다시 시작하고 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 문자, 숫자, 점, 하이픈으로만 된 이름이 표시됩니다.
    .caution = Exchange를 설치한 뒤에는 그 서버의 접미사를 바꾸거나 포리스트의 도메인 이름을 바꾸는 것이 지원되지 않습니다.
    .command-show-name = DNS 도메인 이름 표시
    .command-set-suffix = Server Core에서: 레지스트리에서 접미사 설정

FqdnMissing = 주 DNS 접미사가 없음
    .meaning = 컴퓨터에 이름은 있지만 DNS 접미사가 없어서 전체 이름이 없습니다.
    .cause-never-set = 경계 네트워크의 작업 그룹 컴퓨터에 접미사를 지정한 적이 없습니다.
    .cause-restart-pending = 접미사를 입력했지만 컴퓨터를 다시 시작하지 않았습니다.
    .step-set-suffix = 시스템 속성, 컴퓨터 이름, 변경, 자세히에서 주 DNS 접미사를 설정하세요. 레지스트리에서 설정해도 되며, Server Core에서는 이 방법을 쓰세요.
    .step-restart-computer = 컴퓨터를 다시 시작하세요.
    .step-check-resolution = 사서함 서버가 이 전체 이름을 확인하고 이 컴퓨터도 사서함 서버의 이름을 확인하는지 nslookup으로 점검하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 접미사가 표시됩니다.
    .caution = 접미사는 신중히 고르세요. Exchange를 설치한 뒤에는 바꾸는 것이 지원되지 않습니다.
    .command-set-suffix = 레지스트리에서 접미사 설정
    .command-show-suffix = 접미사 표시

HostRecordMissing = DNS 데이터베이스에서 로컬 컴퓨터의 호스트 레코드를 찾을 수 없음
    .meaning = 설치 프로그램이 물어본 DNS 서버가 이 컴퓨터의 호스트(A) 레코드를 돌려주지 않았습니다.
    .cause-wrong-dns-server = 어댑터가 공용 DNS 서버나 잘못된 DNS 서버를 사용합니다.
    .cause-not-registered = 동적 등록이 꺼져 있거나 영역이 거부합니다.
    .cause-record-deleted = 레코드가 삭제되었거나 청소되었습니다.
    .cause-second-adapter = 두 번째 어댑터(백업, 복제)에 별도의 DNS 서버가 지정되어 있고, 설치 프로그램이 그 서버에 물어보았습니다.
    .step-set-dns-servers = 모든 어댑터의 IPv4 속성(Server Core에서는 sconfig)에 Active Directory 영역을 호스트하는 DNS 서버만 입력하세요.
    .step-register = 이 컴퓨터를 다시 등록하거나 영역에 레코드를 직접 만드세요.
    .step-check-resolution = 여기와 도메인 컨트롤러에서 전체 이름을 조회하세요. 새 레코드가 나타나기까지 몇 분 걸릴 수 있습니다.
    .verify = 각 DNS 서버가 이 서버의 이름과 주소로 응답합니다. 설치 프로그램은 경고만 하고 계속합니다.
    .command-show-dns-servers = 각 어댑터의 DNS 서버 표시
    .command-register = 호스트 레코드 다시 등록
    .command-look-up-at-each-server = 각 어댑터의 첫 번째 DNS 서버에서 레코드 조회

PrimaryDNSTestFailed = 주 DNS 서버에 연결할 수 없음
    .meaning = 네트워크 어댑터의 첫 번째 DNS 서버가 포트 53에서 응답하지 않습니다.
    .cause-wrong-dns-server = 어댑터가 공용 DNS 서버나 잘못된 DNS 서버를 사용합니다.
    .cause-dns-server-down = DNS 서버가 작동하지 않습니다.
    .cause-port-blocked = 방화벽이 포트 53을 막고 있습니다.
    .cause-unused-adapter = 쓰지 않는 어댑터에 오래된 설정이 있습니다.
    .step-set-dns-servers = 모든 어댑터의 IPv4 속성(Server Core에서는 sconfig)에 도메인의 DNS 서버만 입력하세요.
    .step-check-dns-server = 응답하지 않는 서버에서 DNS 서비스가 실행 중이고 포트 53이 UDP와 TCP 모두 열려 있는지 확인하세요.
    .step-disable-unused-adapters = 쓰지 않는 어댑터는 사용 안 함으로 설정하거나 설정을 고치세요.
    .verify = 명령에 각 어댑터의 첫 번째 DNS 서버 주소가 나오고 그 뒤에 True가 표시됩니다. 설치 프로그램은 경고만 하고 계속합니다.
    .command-show-dns-servers = 각 어댑터의 DNS 서버 표시
    .command-find-domain-controllers = DNS로 도메인 컨트롤러 찾기
    .command-test-dns-port = 포트 53(TCP) 테스트
    .command-test-first-servers = 각 어댑터의 첫 번째 DNS 서버에서 포트 53(TCP) 테스트

ServerNameNotValid = 컴퓨터 이름에 Exchange가 허용하지 않는 문자가 있음
    .meaning = 이 컴퓨터의 이름에 Exchange가 서버 이름에 허용하지 않는 문자가 있습니다. A~Z, 숫자, 하이픈은 안전합니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .step-rename-computer = Exchange를 설치하기 전에 컴퓨터 이름을 바꾸세요. A~Z, 0~9, 하이픈으로 15자까지이며 밑줄, 공백, 악센트 문자는 쓸 수 없습니다.
    .step-check-and-run = 다시 시작한 뒤 DNS가 새 이름을 아는지 nslookup으로 확인하고 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 True가 표시됩니다.
    .caution = 이미 Exchange를 실행하는 컴퓨터의 이름은 절대 바꾸지 마세요.
    .command-test-name = 이름이 안전한 문자로만 되어 있는가?
    .command-rename-computer = 컴퓨터 이름을 바꾸고 다시 시작

# Facts

fact-ComputerNameDnsHostname = DNS 호스트 이름
    .ask = 도메인을 뺀 컴퓨터의 DNS 호스트 이름은 무엇인가요?
    .hint = hostname 명령으로 표시됩니다.
fact-ComputerNameNetBIOS = NetBIOS 이름
    .ask = 컴퓨터의 NetBIOS 이름은 무엇인가요?
    .hint = 변수 COMPUTERNAME에 들어 있습니다.
fact-ComputerNameDnsDomain = 컴퓨터의 DNS 도메인
    .ask = 컴퓨터의 DNS 도메인(주 DNS 접미사)은 무엇인가요?
    .hint = ipconfig /all로 표시됩니다. 없으면 비워 두세요.
fact-HostRecord = 이 컴퓨터의 호스트 레코드
    .ask = DNS 서버는 이 컴퓨터의 전체 이름에 어떤 주소를 돌려주나요?
    .hint = nslookup으로 조회하세요. 레코드가 없으면 비워 두세요.
fact-PrimaryDNSPortAvailable = DNS 서버가 응답함
    .ask = 네트워크 어댑터의 첫 번째 DNS 서버가 포트 53에서 응답하나요?
    .hint = nslookup 뒤에 도메인과 그 서버의 주소를 붙여 물어볼 수 있습니다.
