# Known issues of search, mailboxes, certificates, mail flow and Edge Transport. Order and ids as in src/catalog/issues_mail.rs.

search-data-in-use = Failure cleaning up SearchFoundation Data: 이전 검색 데이터를 삭제할 수 없음
    .meaning = 설치 프로그램은 검색을 구성하기 전에 이전 검색 데이터를 삭제하는데, 다른 프로그램이 그곳의 파일을 사용하고 있는 것으로 보입니다. 파일은 { $file }입니다.
    .cause-search-still-runs = noderunner.exe나 호스트 컨트롤러가 아직 실행 중입니다.
    .cause-scanner = 바이러스 백신이나 백업 소프트웨어가 폴더를 검사하고 있습니다.
    .step-stop-search = 두 검색 서비스를 중지하고 noderunner를 종료하세요.
    .step-exclude-folders = 바이러스 백신과 백업 소프트웨어에서 Exchange 폴더를 제외하세요.
    .step-delete-search-data = 노드 폴더의 내용을 삭제한 다음 설치 프로그램을 다시 실행하세요.
    .verify = 설치 프로그램이 검색을 구성하는 단계를 통과합니다.
    .caution = 이 서비스들을 사용 안 함으로 설정하지 마세요. 검색 인덱스는 Exchange가 다시 만듭니다.
    .command-stop-search = 검색을 중지하고 프로세스 종료
    .command-delete-search-data = 이전 검색 데이터 삭제

search-psmodulepath-blank = 동일한 키를 사용하는 항목이 이미 추가되었음: PSModulePath가 공백으로 끝남
    .meaning = 검색 노드는 환경 변수를 읽다가 공백만 다른 두 변수가 있으면 멈추고, 설치 프로그램은 시작되지 않는 노드를 계속 기다립니다. Microsoft는 2013 CU1과 CU2에서 이 문제를 설명합니다.
    .cause-blank-at-end = 컴퓨터나 사용자의 PSModulePath가 공백으로 끝나거나 두 번 있습니다.
    .step-show-values = 두 값을 모두 확인하세요.
    .step-remove-blank = 공백을 없애고(변수가 두 번 있으면 시스템 속성의 환경 변수에서 두 번째를 삭제) 서버를 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = 명령의 출력에서 닫는 대괄호 앞에 공백이 없고, 설치 프로그램이 이 단계를 통과합니다.
    .command-show-values = 값을 대괄호 안에 표시
    .command-remove-blank = 두 값의 앞뒤 공백 제거

discovery-management-unresolved = 사용자 또는 그룹 Discovery Management를 확인할 수 없음
    .meaning = 설치 프로그램은 작업이 끝날 무렵 Discovery Management에 검색 사서함의 권한을 주는데, 이 그룹의 SID를 찾지 못합니다. 메시지에 나오는 트러스트 이야기는 일반적인 설명일 뿐입니다.
    .cause-secure-channel-broken = 이 서버의 보안 채널이나 이름 확인에 문제가 있습니다.
    .cause-group-moved = 그룹이 옮겨졌거나 이름이 바뀌었습니다.
    .cause-account-damaged = 이전 Exchange의 검색 사서함 계정이 손상되었습니다.
    .step-test-secure-channel = 보안 채널을 테스트하고, 명령에 False가 표시되면 복구하세요.
    .step-resolve-group = 그룹의 SID를 찾으세요. 실패하면 이 서버에서 도메인의 이름 확인이 작동하는지 살펴보고, 작동하면 그룹을 원래 이름과 위치로 되돌리세요.
    .step-recreate-discovery-account = SID를 찾았으면 Active Directory에서 DiscoverySearchMailbox{"{"}…{"}"} 계정을 삭제하고, /PrepareAD를 실행하고, 복제를 기다린 뒤 다른 서버에서 사서함을 사용하도록 설정하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 SID가 표시되고, 설치 프로그램이 이 단계를 통과합니다.
    .caution = 계정을 삭제하면 그 사서함에 있는 검색 결과도 없어지므로 먼저 내보내세요.
    .command-test-secure-channel = 이 컴퓨터의 보안 채널 테스트
    .command-repair-secure-channel = 보안 채널 복구
    .command-resolve-group = 그룹의 SID
    .command-recreate-discovery-account = Active Directory 다시 준비
    .command-enable-mailbox = 검색 사서함을 사용하도록 설정

internal-transport-certificate-missing = 로컬 서버의 내부 전송 인증서가 손상되었거나 Active Directory에 없음
    .meaning = 복구할 때 설치 프로그램이 인증서를 고쳤다고 하면서 멈추고, 다시 실행해도 같은 단계에서 멈춥니다. 서버 개체가 이 컴퓨터에 없는 인증서를 가리키고 있을 가능성이 가장 높습니다.
    .cause-certificate-not-here = 서버 개체의 msExchServerInternalTLSCert에 있는 인증서가 이 컴퓨터에 없습니다.
    .step-import-certificates = 서버의 인증서를 개인 키와 함께 컴퓨터의 ‘개인’ 저장소로 가져오고(인증서 콘솔, Server Core에서는 certutil -importpfx) 복구를 다시 실행하세요.
    .step-clear-attribute = 인증서가 없으면 ADSI 편집에서 이 서버 개체의 msExchServerInternalTLSCert를 지우고, 복제를 기다린 뒤 복구를 다시 실행하세요.
    .step-renew-certificate = 복구가 끝나면 새 인증서를 만들고, Edge 구독이 있으면 갱신하세요.
    .verify = 복구가 끝나고, 명령에 서비스로 SMTP가 있는 인증서가 표시됩니다.
    .caution = 레지스트리의 Watermark와 Action 값을 삭제하지 마세요. 삭제해도 같은 오류가 다시 난 사례가 있습니다.
    .command-show-attribute = 서버 개체에 무엇이 들어 있는가?
    .command-list-certificates = 이 컴퓨터의 개인 키가 있는 인증서
    .command-create-certificate = 새 인증서 만들기
    .command-certificates-of-exchange = Exchange의 인증서 나열

edge-account-of-other-domain = Edge 서버에서 Active Directory 오류 0x52: 서버와 같은 도메인의 계정을 사용해야 함
    .meaning = Edge 역할의 설치 프로그램이 로컬 디렉터리 인스턴스에 요청하는데, 포리스트의 다른 도메인 계정으로 실행하면 이 요청이 오류 0x52로 실패합니다.
    .cause-other-domain = 이 컴퓨터가 가입한 도메인이 아닌 다른 도메인의 계정으로 로그인했습니다.
    .step-use-local-administrator = 컴퓨터와 같은 도메인의 계정 중 로컬 관리자인 계정으로, 또는 로컬 관리자 계정으로 로그인하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 첫 줄이 둘째 줄에 나온 도메인의 짧은 이름 또는 이 컴퓨터의 이름으로 시작합니다.
    .command-account-and-domain = 계정과 이 컴퓨터의 도메인
    .command-local-administrators = 로컬 관리자

edge-adobjectid = Cannot get child of ADObjectId: 도메인 구성원에 Edge 전송 설치
    .meaning = 포리스트가 Exchange용으로 준비된 도메인 구성원에서는 2013 CU14와 2016 CU2부터 Edge 역할의 무인 설치에 결함이 있습니다.
    .cause-unattended-on-member = 도메인 구성원에서 명령줄로 Edge 역할을 설치했습니다.
    .step-use-wizard = 미디어의 루트 폴더에서 Setup.exe를 매개 변수 없이 시작해 마법사로 설치하세요.
    .step-leave-domain = 마법사가 없는 Server Core 등에서는 컴퓨터를 도메인에서 빼고(시스템 속성 또는 sconfig) 다시 시작하세요. 명령에 False가 표시되면 설치한 다음 도메인에 다시 가입하세요.
    .verify = 설치가 오류 없이 끝나고, ServerRole에 Edge가 표시됩니다.
    .command-use-wizard = 마법사 시작
    .command-is-domain-member = 이 컴퓨터가 도메인 구성원인가?
    .command-show-role = 이 서버의 역할

edge-smime-runtime = Process execution failed with exit code 3: ExSMIME.dll에 Visual C++ 2012가 필요함
    .meaning = 라이브러리에 Visual C++ 2012 런타임이 필요하기 때문에 regsvr32가 종료 코드 3으로 끝났습니다.
    .cause-runtime-missing = 이 Edge 서버에 Visual C++ 2012 재배포 가능 패키지(x64)가 없습니다.
    .step-install-runtime = Visual C++ 2012의 vcredist_x64.exe를 다운로드하고(Microsoft 다운로드 30679), vcredist2012_x64.exe로 저장해 설치하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 Visual C++ 2012 x64가 표시됩니다.
    .caution = x86 패키지로는 해결되지 않습니다.
    .command-install-runtime = Visual C++ 2012 설치
    .command-is-runtime-installed = 설치되어 있는가?
